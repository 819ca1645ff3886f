provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "db" {
  identifier          = "db"
  engine              = "mysql"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "root"
  password            = "longer than eight"
  skip_final_snapshot = true
  apply_immediately   = true

  timeouts {
    create = "60m"
    delete = "2h"
  }

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [password, engine_version]
  }
}

resource "aws_instance" "web" {
  ami                         = "ami-1"
  instance_type               = "t3.micro"
  user_data_replace_on_change = true
  user_data                   = "#!/bin/sh\necho hi\n"

  connection {
    type = "ssh"
    host = self.public_ip
    user = "root"
  }

  provisioner "remote-exec" {
    inline = ["echo ${self.id}", "true"]
  }

  provisioner "local-exec" {
    when       = destroy
    command    = "echo bye ${self.id}"
    on_failure = continue
  }

  timeouts {
    create = "5m"
  }

  depends_on = [aws_db_instance.db]
}

resource "terraform_data" "after" {
  triggers_replace = [aws_instance.web.instance_type, aws_instance.web.id]
  input = {
    engine = aws_db_instance.db.engine
    port   = aws_db_instance.db.port
  }

  lifecycle {
    replace_triggered_by = [aws_instance.web]
  }
}

resource "aws_acm_certificate" "c" {
  domain_name               = "example.com"
  subject_alternative_names = ["www.example.com", "api.example.com"]
  validation_method         = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

output "after" {
  value = terraform_data.after.input
}
