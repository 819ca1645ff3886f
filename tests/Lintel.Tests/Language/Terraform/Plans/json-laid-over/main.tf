terraform {
  required_version = ">= 1.0"
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = { From = "main" }
  }
}

variable "size" {
  type        = number
  default     = 1
  description = "How many."
}

locals {
  name = "main"
  kept = "kept"
}

resource "aws_sqs_queue" "q" {
  name          = local.name
  delay_seconds = var.size
  tags          = { A = "main" }

  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_sqs_queue" "untouched" {
  count = var.size
  name  = "${local.kept}-${count.index}"
}

module "inner" {
  source = "./first"
  name   = "main"
}

output "which" {
  value = module.inner.which
}
