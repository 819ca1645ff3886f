provider "aws" {
  region = "eu-west-1"
}

variable "rules" {
  default = [
    { port = 80, cidrs = ["0.0.0.0/0"] },
    { port = 443, cidrs = ["0.0.0.0/0", "10.0.0.0/8"] },
  ]
}

variable "transitions" {
  default = {
    logs = [{ days = 30, class = "STANDARD_IA" }, { days = 90, class = "GLACIER" }]
    temp = []
  }
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    description = "static"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }

  dynamic "ingress" {
    for_each = var.rules
    iterator = rule
    content {
      description = "rule ${rule.key}"
      from_port   = rule.value.port
      to_port     = rule.value["port"]
      protocol    = "tcp"
      cidr_blocks = rule.value.cidrs
    }
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "dynamic-blocks-logs"
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.bucket

  dynamic "rule" {
    for_each = var.transitions
    content {
      id     = rule.key
      status = length(rule.value) > 0 ? "Enabled" : "Disabled"
      filter {
        prefix = "${rule.key}/"
      }
      dynamic "transition" {
        for_each = rule.value
        iterator = step
        content {
          days          = step.value.days
          storage_class = step.value.class
        }
      }
      expiration {
        days = 365 + length(rule.value)
      }
    }
  }
}

resource "aws_launch_template" "this" {
  name = "this"

  dynamic "block_device_mappings" {
    for_each = toset(["/dev/sda1", "/dev/sdb"])
    content {
      device_name = block_device_mappings.value
      ebs {
        volume_size = block_device_mappings.key == "/dev/sda1" ? 20 : 100
        encrypted   = true
      }
    }
  }

  dynamic "metadata_options" {
    for_each = true ? [1] : []
    content {
      http_tokens = "required"
    }
  }

  dynamic "monitoring" {
    for_each = false ? [1] : []
    content {
      enabled = true
    }
  }

  dynamic "tag_specifications" {
    for_each = ["instance", "volume"]
    content {
      resource_type = tag_specifications.value
      tags          = { Type = tag_specifications.value }
    }
  }
}
