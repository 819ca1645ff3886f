terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_network_interface" "front" {
  subnet_id       = "subnet-0123456789abcdef0"
  private_ips     = ["10.0.1.10"]
  security_groups = ["sg-0123456789abcdef0"]
}

resource "aws_instance" "attached" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "t3.micro"
  source_dest_check = true

  network_interface {
    network_interface_id = aws_network_interface.front.id
    device_index         = 0
  }
}

resource "aws_instance" "attached_quietly" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  network_interface {
    network_interface_id = "eni-0123456789abcdef0"
    device_index         = 0
  }
}

resource "aws_instance" "routing" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "t3.micro"
  source_dest_check = false

  root_block_device {
    volume_size = 20
  }

  ebs_block_device {
    device_name = "/dev/sdf"
  }
}

resource "aws_instance" "plain" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = "subnet-0123456789abcdef0"

  metadata_options {
    http_tokens = "required"
  }

  credit_specification {
  }
}

resource "aws_spot_instance_request" "cheap" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  network_interface {
    network_interface_id = "eni-0123456789abcdef0"
    device_index         = 0
  }
}

resource "aws_launch_template" "fleet" {
  name_prefix = "fleet-"
  image_id    = "ami-0123456789abcdef0"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
    }
  }

  network_interfaces {
    security_groups = ["sg-0123456789abcdef0"]
  }

  metadata_options {
    http_tokens = "required"
  }

  tag_specifications {
    resource_type = "instance"
    tags          = { Fleet = "a" }
  }
}

resource "aws_autoscaling_group" "fleet" {
  max_size            = 3
  min_size            = 1
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id = aws_launch_template.fleet.id
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 50
    }
  }

  tag {
    key                 = "Name"
    value               = "fleet"
    propagate_at_launch = true
  }
}

resource "aws_eip" "front" {
  domain = "vpc"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 10
}

resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdh"
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.plain.id
}

resource "aws_placement_group" "close" {
  name     = "close"
  strategy = "cluster"
}

resource "aws_key_pair" "deploy" {
  key_name   = "deploy"
  public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJxG8mQ0dKzXZyqLkhmS6mC0Xg9o9Q5m0p0mCqv4l0aB deploy"
}
