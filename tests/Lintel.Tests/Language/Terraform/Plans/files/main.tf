resource "aws_s3_object" "page" {
  for_each     = fileset("${path.module}/site", "**/*.html")
  bucket       = "site"
  key          = each.value
  content      = file("${path.module}/site/${each.value}")
  content_type = "text/html"
}

resource "aws_ssm_parameter" "all" {
  name  = "all"
  type  = "String"
  value = join(" ", sort(fileset("${path.module}/site", "*")))
}

resource "aws_ssm_parameter" "hash" {
  name  = "hash"
  type  = "String"
  value = filesha256("${path.module}/site/index.html")
}

output "exists" {
  value = [fileexists("${path.module}/site/index.html"), fileexists("${path.module}/site/none.html")]
}
