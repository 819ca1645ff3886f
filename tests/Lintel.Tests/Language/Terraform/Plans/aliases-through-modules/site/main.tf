terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.edge, aws.backup]
    }
  }
}

variable "name" {
  type = string
}

module "certificates" {
  source    = "./queue"
  name      = "${var.name}-certificates"
  providers = { aws = aws.edge }
}

module "copies" {
  source    = "./queue"
  count     = 2
  name      = "${var.name}-copy-${count.index}"
  providers = { aws = aws.backup }
}

module "home" {
  source = "./queue"
  name   = var.name
}

resource "aws_sns_topic" "edge" {
  provider = aws.edge
  name     = var.name
  tags     = { Name = var.name }
}

output "regions" {
  value = concat([module.certificates.region, module.home.region], module.copies[*].region)
}

output "tags" {
  value = { topic = aws_sns_topic.edge.tags_all, queue = module.certificates.tags, home = module.home.tags }
}
