variable "cidr" {
  default = "10.20.0.0/16"
}

locals {
  names   = ["app", "data", "edge"]
  subnets = zipmap(local.names, cidrsubnets(var.cidr, 4, 8, 8))
}

resource "aws_subnet" "this" {
  for_each   = local.subnets
  vpc_id     = "vpc-1"
  cidr_block = each.value
  tags       = { Name = each.key, First = cidrhost(each.value, 1), Mask = cidrnetmask(each.value), Six = cidrsubnet("fd00:fd12:3456:7890::/56", 16, index(local.names, each.key)) }
}
