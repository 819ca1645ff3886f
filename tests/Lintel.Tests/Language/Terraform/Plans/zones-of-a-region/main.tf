data "aws_availability_zones" "all" {}

locals {
  zones = slice(data.aws_availability_zones.all.names, 0, 2)
}

resource "aws_vpc" "main" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_subnet" "private" {
  count = length(local.zones)

  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  map_public_ip_on_launch = null
  tags              = { Number = count.index }
}

output "blocks" {
  value = [for index, zone in local.zones : cidrsubnet("10.9.0.0/16", 4, index)]
}
