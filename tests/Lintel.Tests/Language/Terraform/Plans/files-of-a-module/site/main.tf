variable "prefix" {}

variable "exclude" {
  type = set(string)
}

locals {
  types = jsondecode(file("${path.module}/types.json"))
  pages = setsubtract(fileset("${path.module}/pages", "**/*.{html,css}"), var.exclude)
}

resource "aws_s3_bucket" "site" {
  bucket = "${var.prefix}-site"
}

resource "aws_s3_object" "page" {
  for_each     = local.pages
  bucket       = aws_s3_bucket.site.id
  key          = "${var.prefix}/${each.value}"
  source       = "${path.module}/pages/${each.value}"
  etag         = filemd5("${path.module}/pages/${each.value}")
  content_type = lookup(local.types, regex("\\.[a-z]+$", each.value), null)
}

resource "aws_lambda_function" "f" {
  function_name    = "f"
  role             = "arn:aws:iam::111122223333:role/f"
  filename         = "${path.module}/types.json"
  source_code_hash = filebase64sha256("${path.module}/types.json")
  handler          = "index.handler"
  runtime          = "nodejs22.x"
  description      = fileexists("${path.module}/none.txt") ? file("${path.module}/none.txt") : "no notes"
}

output "hashes" {
  value = { for name, page in aws_s3_object.page : name => page.etag }
}

output "path" {
  value = path.module
}
