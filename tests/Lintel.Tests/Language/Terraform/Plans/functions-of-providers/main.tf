terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

locals {
  arn   = provider::aws::arn_parse("arn:aws:iam::111122223333:role/service/reader")
  built = provider::aws::arn_build("aws", "sqs", "eu-west-1", local.arn.account_id, "orders")
  text = provider::terraform::encode_tfvars({
    name  = "shop"
    sizes = [1, 2.5, null]
    tags  = { "a b" = true, c = "x$${y}" }
  })
  back = provider::terraform::decode_tfvars(<<-EOT
    region = "eu-west-1"
    ports  = [80, 443]
    nested = { deep = { er = "yes" } }
  EOT
  )
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = provider::aws::arn_build("aws", "sns", "eu-west-1", "111122223333", "orders")
  protocol  = "sqs"
  endpoint  = local.built
}

resource "aws_ssm_parameter" "text" {
  name  = "/text"
  type  = "String"
  value = local.text
}

output "arn" {
  value = local.arn
}

output "role" {
  value = provider::aws::trim_iam_role_path("arn:aws:iam::111122223333:role/service/reader")
}

output "back" {
  value = local.back
}

output "expression" {
  value = provider::terraform::encode_expr({ list = ["a", 1, true, null], text = "line\nnext", "odd key" = {} })
}
