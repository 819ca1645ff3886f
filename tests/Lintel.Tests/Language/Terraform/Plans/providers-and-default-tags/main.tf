provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = {
      Owner = "platform"
      Stage = "default"
    }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_sqs_queue" "plain" {
  name = "plain"
}

resource "aws_sqs_queue" "tagged" {
  name = "tagged"
  tags = { Stage = "own", Name = "tagged" }
}

resource "aws_sqs_queue" "west" {
  provider = aws.west
  name     = "west"
  tags     = { Name = "west" }
}

resource "aws_sqs_queue" "west_plain" {
  provider = aws.west
  name     = "west-plain"
}

module "west" {
  source    = "./inner"
  providers = { aws = aws.west }
}

module "both" {
  source = "./both"
  providers = {
    aws.near = aws
    aws.far  = aws.west
  }
}

data "aws_region" "here" {}

data "aws_region" "west" {
  provider = aws.west
}

data "aws_partition" "here" {}

data "aws_default_tags" "here" {}

output "regions" {
  value = [data.aws_region.here.name, data.aws_region.west.name, module.west.region, module.both.regions]
}

output "partition" {
  value = [data.aws_partition.here.partition, data.aws_partition.here.dns_suffix, data.aws_partition.here.reverse_dns_prefix]
}

output "default_tags" {
  value = data.aws_default_tags.here.tags
}

output "all" {
  value = [aws_sqs_queue.plain.tags_all, aws_sqs_queue.tagged.tags_all, aws_sqs_queue.west.tags_all, module.west.tags]
}
