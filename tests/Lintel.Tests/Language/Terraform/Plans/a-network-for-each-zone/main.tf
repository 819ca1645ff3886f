provider "aws" {
  region = "eu-west-1"
}

variable "cidr" {
  default = "10.20.0.0/16"
}

variable "zones" {
  default = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}

variable "single_nat" {
  default = false
}

locals {
  tiers  = { public = 8, private = 4, data = 8 }
  blocks = cidrsubnets(var.cidr, [for tier in sort(keys(local.tiers)) : local.tiers[tier]]...)
  layout = { for index, tier in sort(keys(local.tiers)) : tier => [for zone in range(length(var.zones)) : cidrsubnet(local.blocks[index], 2, zone)] }
  nats   = var.single_nat ? 1 : length(var.zones)
}

resource "aws_vpc" "this" {
  cidr_block                       = var.cidr
  assign_generated_ipv6_cidr_block = true
  enable_dns_hostnames             = true
}

resource "aws_subnet" "private" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.this.id
  cidr_block        = local.layout.private[count.index]
  availability_zone = var.zones[count.index]
  ipv6_cidr_block   = cidrsubnet(aws_vpc.this.ipv6_cidr_block, 8, count.index)
  tags              = { Name = format("private-%s", substr(var.zones[count.index], -1, 1)) }
}

resource "aws_subnet" "public" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.this.id
  cidr_block        = element(local.layout["public"], count.index)
  availability_zone = element(var.zones, count.index)
}

resource "aws_route_table" "private" {
  count  = local.nats
  vpc_id = aws_vpc.this.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-${count.index}"
  }
}

resource "aws_route_table_association" "private" {
  count          = length(aws_subnet.private)
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = element(aws_route_table.private[*].id, var.single_nat ? 0 : count.index)
}

resource "aws_network_acl" "data" {
  vpc_id = aws_vpc.this.id

  dynamic "ingress" {
    for_each = local.layout.private

    content {
      rule_no    = 100 + ingress.key
      protocol   = 6
      action     = "allow"
      cidr_block = ingress.value
      from_port  = 5432
      to_port    = 5432
    }
  }
}

output "layout" {
  value = local.layout
}

output "hosts" {
  value = [for block in local.layout.data : cidrhost(block, 5)]
}

output "mask" {
  value = cidrnetmask(local.blocks[0])
}
