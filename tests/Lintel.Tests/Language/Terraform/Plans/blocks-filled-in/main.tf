variable "volumes" {
  type    = list(number)
  default = []
}

resource "aws_instance" "bare" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  dynamic "root_block_device" {
    for_each = var.volumes
    content {
      volume_size = root_block_device.value
    }
  }

  dynamic "credit_specification" {
    for_each = var.volumes
    content {
      cpu_credits = "standard"
    }
  }
}

resource "aws_instance" "full" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = ""
  key_name      = ""

  root_block_device {
    volume_size = 10
    encrypted   = true
    kms_key_id  = ""
  }

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = null
  }
}
