provider "aws" {
  region = "eu-west-1"
}

variable "name" {
  type    = string
  default = "shop"
}

variable "port" {
  default = 8080
}

variable "sizes" {
  type = map(object({
    cpu    = optional(number, 256)
    memory = optional(number, 512)
    labels = optional(map(string), {})
    nested = optional(object({ on = optional(bool, true) }), {})
  }))
  default = {
    small = {}
    large = { cpu = "1024", labels = { a = 1 } }
  }
}

variable "fallback" {
  type     = string
  default  = "used"
  nullable = false
}

locals {
  prefix = "${var.name}-${local.stage}"
  stage  = "test"
  tags   = merge({ Name = local.prefix }, { Port = var.port })
  large  = var.sizes["large"]
}

resource "aws_sqs_queue" "this" {
  name                       = "${local.prefix}-queue"
  visibility_timeout_seconds = "30"
  fifo_queue                 = "false"
  tags                       = local.tags
}

resource "aws_ssm_parameter" "sizes" {
  for_each = var.sizes

  name  = "/${var.name}/${each.key}"
  type  = "String"
  value = jsonencode(each.value)
}

output "large" {
  value = local.large
}

output "queue" {
  value = aws_sqs_queue.this.name
}

output "url" {
  value = aws_sqs_queue.this.url
}

output "fallback" {
  value = var.fallback
}
