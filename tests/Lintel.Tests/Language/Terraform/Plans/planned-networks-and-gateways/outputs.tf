output "vpc_v" {
  value     = aws_vpc.v
  sensitive = true
}

output "subnet_a" {
  value     = aws_subnet.a
  sensitive = true
}

output "internet_gateway_i" {
  value     = aws_internet_gateway.i
  sensitive = true
}

output "nat_gateway_n" {
  value     = aws_nat_gateway.n
  sensitive = true
}

output "route_table_r" {
  value     = aws_route_table.r
  sensitive = true
}

output "route_b" {
  value     = aws_route.b
  sensitive = true
}

output "security_group_s" {
  value     = aws_security_group.s
  sensitive = true
}

output "network_acl_n" {
  value     = aws_network_acl.n
  sensitive = true
}

output "vpc_endpoint_s3" {
  value     = aws_vpc_endpoint.s3
  sensitive = true
}

output "vpc_endpoint_sqs" {
  value     = aws_vpc_endpoint.sqs
  sensitive = true
}

output "flow_log_f" {
  value     = aws_flow_log.f
  sensitive = true
}

output "ec2_transit_gateway_t" {
  value     = aws_ec2_transit_gateway.t
  sensitive = true
}

output "ec2_transit_gateway_vpc_attachment_t" {
  value     = aws_ec2_transit_gateway_vpc_attachment.t
  sensitive = true
}

output "customer_gateway_c" {
  value     = aws_customer_gateway.c
  sensitive = true
}

output "vpn_gateway_v" {
  value     = aws_vpn_gateway.v
  sensitive = true
}

output "vpn_connection_v" {
  value     = aws_vpn_connection.v
  sensitive = true
}

output "vpc_peering_connection_p" {
  value     = aws_vpc_peering_connection.p
  sensitive = true
}

output "vpc_dhcp_options_d" {
  value     = aws_vpc_dhcp_options.d
  sensitive = true
}

output "ec2_managed_prefix_list_p" {
  value     = aws_ec2_managed_prefix_list.p
  sensitive = true
}

output "lb_l" {
  value     = aws_lb.l
  sensitive = true
}

output "lb_target_group_t" {
  value     = aws_lb_target_group.t
  sensitive = true
}

output "lb_listener_l" {
  value     = aws_lb_listener.l
  sensitive = true
}

output "networkfirewall_firewall_policy_p" {
  value     = aws_networkfirewall_firewall_policy.p
  sensitive = true
}
