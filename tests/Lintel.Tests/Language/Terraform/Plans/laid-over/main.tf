resource "aws_sqs_queue" "q" {
  name          = "plain"
  delay_seconds = 1
  tags          = { From = "main" }
}

resource "aws_instance" "i" {
  ami           = "ami-1"
  instance_type = "t3.nano"

  root_block_device {
    volume_size = 8
  }
}

locals {
  kept    = "kept"
  changed = "before"
}

resource "aws_ssm_parameter" "p" {
  name  = "p"
  type  = "String"
  value = "${local.kept} ${local.changed}"
}
