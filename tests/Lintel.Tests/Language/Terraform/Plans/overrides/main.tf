provider "aws" {
  region = "eu-west-1"
}

variable "size" {
  type    = number
  default = 1
}

locals {
  a = "main"
  b = "main"
}

resource "aws_security_group" "x" {
  name        = "x"
  description = local.a

  ingress {
    from_port = 1
    to_port   = 1
    protocol  = "tcp"
    self      = true
  }

  tags = { A = "main", B = local.b }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "q" {
  name          = "q"
  delay_seconds = var.size
}

output "both" {
  value = "${local.a} ${local.b}"
}

module "inner" {
  source = "./inner"
  name   = "main"
}
