output "network_interface_front" {
  value     = aws_network_interface.front
  sensitive = true
}

output "instance_attached" {
  value     = aws_instance.attached
  sensitive = true
}

output "instance_attached_quietly" {
  value     = aws_instance.attached_quietly
  sensitive = true
}

output "instance_routing" {
  value     = aws_instance.routing
  sensitive = true
}

output "instance_plain" {
  value     = aws_instance.plain
  sensitive = true
}

output "spot_instance_request_cheap" {
  value     = aws_spot_instance_request.cheap
  sensitive = true
}

output "launch_template_fleet" {
  value     = aws_launch_template.fleet
  sensitive = true
}

output "autoscaling_group_fleet" {
  value     = aws_autoscaling_group.fleet
  sensitive = true
}

output "eip_front" {
  value     = aws_eip.front
  sensitive = true
}

output "ebs_volume_data" {
  value     = aws_ebs_volume.data
  sensitive = true
}

output "volume_attachment_data" {
  value     = aws_volume_attachment.data
  sensitive = true
}

output "placement_group_close" {
  value     = aws_placement_group.close
  sensitive = true
}

output "key_pair_deploy" {
  value     = aws_key_pair.deploy
  sensitive = true
}
