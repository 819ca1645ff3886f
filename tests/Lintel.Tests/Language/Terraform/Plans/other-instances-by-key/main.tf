provider "aws" {
  region = "eu-west-1"
}

locals {
  subnets = { a = "10.0.0.0/24", b = "10.0.1.0/24", c = "10.0.2.0/24" }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "this" {
  for_each                = local.subnets
  vpc_id                  = aws_vpc.main.id
  cidr_block              = each.value
  availability_zone       = "eu-west-1${each.key}"
  map_public_ip_on_launch = each.key == "a"
  tags                    = { Name = "subnet-${each.key}" }
}

resource "aws_eip" "nat" {
  count  = length(keys(local.subnets)) - 1
  domain = "vpc"
}

resource "aws_nat_gateway" "this" {
  count         = length(aws_eip.nat)
  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = values(aws_subnet.this)[count.index].id
  tags          = { Subnet = values(aws_subnet.this)[count.index].tags.Name, Zone = element([for subnet in aws_subnet.this : subnet.availability_zone], count.index) }
}

resource "aws_route_table" "this" {
  for_each = aws_subnet.this
  vpc_id   = each.value.vpc_id
  tags     = { Name = each.value.tags["Name"], Cidr = each.value.cidr_block, Public = each.value.map_public_ip_on_launch }
}

resource "aws_route_table_association" "this" {
  for_each       = aws_route_table.this
  subnet_id      = aws_subnet.this[each.key].id
  route_table_id = each.value.id
}

output "cidrs" {
  value = values(aws_subnet.this)[*].cidr_block
}

output "zones" {
  value = { for key, subnet in aws_subnet.this : key => subnet.availability_zone if subnet.map_public_ip_on_launch == false }
}

output "ids" {
  value = [for subnet in aws_subnet.this : subnet.id]
}

output "count" {
  value = length([for subnet in aws_subnet.this : subnet.id])
}
