provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { Team = "a" }
  }
}

provider "aws" {
  alias                       = "china"
  region                      = "cn-north-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
}

provider "aws" {
  alias                       = "gov"
  region                      = "us-gov-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
}

data "aws_region" "here" {}

data "aws_region" "china" {
  provider = aws.china
}

data "aws_region" "named" {
  name = "us-east-2"
}

data "aws_partition" "here" {}

data "aws_partition" "china" {
  provider = aws.china
}

data "aws_partition" "gov" {
  provider = aws.gov
}

data "aws_default_tags" "here" {}

data "aws_default_tags" "none" {
  provider = aws.china
}

data "aws_arn" "role" {
  arn = "arn:aws:iam::123456789012:role/path/name:x"
}

data "aws_arn" "bucket" {
  arn = "arn:aws:s3:::bucket/key"
}

data "aws_service_principal" "here" {
  service_name = "s3"
}

data "aws_service_principal" "there" {
  service_name = "logs"
  region       = "ap-east-1"
}

data "aws_service" "s3" {
  service_id = "s3"
}

data "aws_service" "there" {
  region     = "us-east-1"
  service_id = "ec2"
}

output "regions" {
  value = [for region in [data.aws_region.here, data.aws_region.china, data.aws_region.named] : [region.id, region.name, region.endpoint]]
}

output "partitions" {
  value = [data.aws_partition.here, data.aws_partition.china, data.aws_partition.gov]
}

output "default_tags" {
  value = [data.aws_default_tags.here, data.aws_default_tags.none]
}

output "arns" {
  value = [data.aws_arn.role, data.aws_arn.bucket]
}

output "principals" {
  value = [data.aws_service_principal.here, data.aws_service_principal.there]
}

output "services" {
  value = [for service in [data.aws_service.s3, data.aws_service.there] : [service.id, service.dns_name, service.reverse_dns_name, service.partition, service.region]]
}
