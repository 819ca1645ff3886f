terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "v" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.v.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_internet_gateway" "i" {
  vpc_id = aws_vpc.v.id
}

resource "aws_nat_gateway" "n" {
  subnet_id     = aws_subnet.a.id
  allocation_id = "eipalloc-0123456789abcdef0"
}

resource "aws_route_table" "r" {
  vpc_id = aws_vpc.v.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.i.id
  }
}

resource "aws_route" "b" {
  route_table_id         = aws_route_table.r.id
  destination_cidr_block = "10.9.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.t.id
}

resource "aws_security_group" "s" {
  vpc_id = aws_vpc.v.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "s" {
  security_group_id = aws_security_group.s.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = "10.0.0.0/8"
}

resource "aws_network_acl" "n" {
  vpc_id = aws_vpc.v.id

  egress {
    protocol   = "-1"
    rule_no    = 100
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.v.id
  service_name = "com.amazonaws.eu-west-1.s3"
}

resource "aws_vpc_endpoint" "sqs" {
  vpc_id            = aws_vpc.v.id
  service_name      = "com.amazonaws.eu-west-1.sqs"
  vpc_endpoint_type = "Interface"
  subnet_ids        = [aws_subnet.a.id]
}

resource "aws_flow_log" "f" {
  vpc_id          = aws_vpc.v.id
  traffic_type    = "ALL"
  iam_role_arn    = "arn:aws:iam::123456789012:role/f"
  log_destination = "arn:aws:logs:eu-west-1:123456789012:log-group:f"
}

resource "aws_ec2_transit_gateway" "t" {
}

resource "aws_ec2_transit_gateway_vpc_attachment" "t" {
  subnet_ids         = [aws_subnet.a.id]
  transit_gateway_id = aws_ec2_transit_gateway.t.id
  vpc_id             = aws_vpc.v.id
}

resource "aws_customer_gateway" "c" {
  bgp_asn    = 65000
  ip_address = "192.0.2.1"
  type       = "ipsec.1"
}

resource "aws_vpn_gateway" "v" {
  vpc_id = aws_vpc.v.id
}

resource "aws_vpn_connection" "v" {
  vpn_gateway_id      = aws_vpn_gateway.v.id
  customer_gateway_id = aws_customer_gateway.c.id
  type                = "ipsec.1"
}

resource "aws_vpc_peering_connection" "p" {
  vpc_id      = aws_vpc.v.id
  peer_vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_vpc_dhcp_options" "d" {
  domain_name_servers = ["AmazonProvidedDNS"]
}

resource "aws_ec2_managed_prefix_list" "p" {
  name           = "p"
  address_family = "IPv4"
  max_entries    = 2

  entry {
    cidr = "10.0.0.0/8"
  }
}

resource "aws_lb" "l" {
  load_balancer_type = "network"
  subnets            = [aws_subnet.a.id]
}

resource "aws_lb_target_group" "t" {
  port     = 80
  protocol = "TCP"
  vpc_id   = aws_vpc.v.id
}

resource "aws_lb_listener" "l" {
  load_balancer_arn = aws_lb.l.arn
  port              = 443
  protocol          = "TLS"
  certificate_arn   = "arn:aws:acm:eu-west-1:123456789012:certificate/a"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.t.arn
  }
}

resource "aws_networkfirewall_firewall_policy" "p" {
  name = "p"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}
