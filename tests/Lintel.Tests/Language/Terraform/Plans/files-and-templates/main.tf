provider "aws" {
  region = "eu-west-1"
}

locals {
  config = yamldecode(file("${path.module}/config.yaml"))
}

resource "aws_s3_bucket" "site" {
  bucket = local.config.bucket
}

resource "aws_s3_object" "pages" {
  for_each = fileset("${path.module}/pages", "**/*.html")

  bucket       = aws_s3_bucket.site.bucket
  key          = each.value
  source       = "${path.module}/pages/${each.value}"
  etag         = filemd5("${path.module}/pages/${each.value}")
  content_type = "text/html"
}

resource "aws_ssm_parameter" "rendered" {
  name  = "/rendered"
  type  = "String"
  value = templatefile("${path.module}/user_data.tftpl", { name = local.config.bucket, ports = local.config.ports, debug = false })
}

resource "aws_sqs_queue" "each" {
  for_each = { for queue in local.config.queues : queue.name => queue }

  name          = each.key
  fifo_queue    = lookup(each.value, "fifo", null)
  delay_seconds = lookup(each.value, "delay", 0)
}

module "inner" {
  source = "./inner"
}

output "inner" {
  value = module.inner.text
}
