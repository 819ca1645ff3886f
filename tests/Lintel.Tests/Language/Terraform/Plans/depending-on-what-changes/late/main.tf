data "aws_region" "here" {}

locals {
  fixed = "fixed"
}

output "region" {
  value = data.aws_region.here.name
}

output "fixed" {
  value = local.fixed
}
