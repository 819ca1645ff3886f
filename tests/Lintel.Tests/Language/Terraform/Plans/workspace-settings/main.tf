provider "aws" {
  region = "eu-west-1"
}

variable "sizes" {
  type    = map(number)
  default = { default = 1, staging = 2 }
}

locals {
  is_staging = terraform.workspace == "staging"
  settings   = merge(yamldecode(file("${path.module}/env/default.yaml")), try(yamldecode(file("${path.module}/env/${terraform.workspace}.yaml")), {}))
}

resource "aws_sqs_queue" "q" {
  count         = lookup(var.sizes, terraform.workspace, 0)
  name          = "${terraform.workspace}-${count.index}"
  delay_seconds = local.settings.delay
  tags          = { Workspace = title(terraform.workspace), Note = local.settings.note }
}

resource "aws_sns_topic" "only_default" {
  count = local.is_staging ? 0 : 1
  name  = "default"
}

module "inner" {
  source = "./inner"
}

output "inner" {
  value = module.inner.workspace
}
