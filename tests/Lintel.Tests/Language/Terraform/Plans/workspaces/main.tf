provider "aws" {
  region = local.settings.region
}

locals {
  all = {
    default = { region = "eu-west-1", count = 1 }
    prod    = { region = "eu-central-1", count = 3 }
  }
  settings = local.all[terraform.workspace]
}

resource "aws_sqs_queue" "q" {
  count = local.settings.count
  name  = "${terraform.workspace}-${count.index}"
}

data "aws_region" "r" {}

output "region" {
  value = data.aws_region.r.name
}
