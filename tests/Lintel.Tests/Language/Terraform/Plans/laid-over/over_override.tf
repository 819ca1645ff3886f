locals {
  changed = "after"
}

resource "aws_sqs_queue" "q" {
  name = "over"
}

resource "aws_instance" "i" {
  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdb"
  }
}
