provider "aws" {
  region = "eu-west-1"
}

variable "enabled" {
  default = false
}

variable "zones" {
  default = ["a", "b", "c"]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "public" {
  count = length(var.zones)

  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = "eu-west-1${var.zones[count.index]}"
  tags = {
    Name = format("public-%02d", count.index + 1)
  }
}

resource "aws_subnet" "private" {
  for_each = { for i, zone in var.zones : zone => cidrsubnet("10.0.128.0/17", 4, i) if zone != "c" }

  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = "eu-west-1${each.key}"
}

resource "aws_eip" "never" {
  count  = var.enabled ? 1 : 0
  domain = "vpc"
}

resource "aws_eip" "once" {
  count  = var.enabled ? 0 : 1
  domain = "vpc"
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.value.availability_zone].id
}

resource "aws_route_table" "private" {
  for_each = toset([for subnet in aws_subnet.private : subnet.availability_zone])

  vpc_id = aws_vpc.main.id
  tags   = { Zone = each.value, Same = each.key }
}

output "cidrs" {
  value = aws_subnet.public[*].cidr_block
}

output "ids" {
  value = aws_subnet.public.*.id
}

output "private" {
  value = { for key, subnet in aws_subnet.private : key => subnet.cidr_block }
}

output "zones" {
  value = [for subnet in aws_subnet.private : subnet.availability_zone]
}

output "never" {
  value = one(aws_eip.never[*].domain)
}

output "try" {
  value = try(aws_eip.never[0].domain, "none")
}

output "keys" {
  value = keys(aws_subnet.private)
}

output "count" {
  value = length(aws_subnet.public)
}
