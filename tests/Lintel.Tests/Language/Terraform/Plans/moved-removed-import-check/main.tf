terraform {
  required_version = ">= 1.5"
}

provider "aws" {
  region = "eu-west-1"
}

moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.new
}

removed {
  from = aws_sqs_queue.gone
  lifecycle {
    destroy = false
  }
}

check "name" {
  assert {
    condition     = aws_sqs_queue.new.name != ""
    error_message = "The queue has no name."
  }
}

check "region" {
  data "aws_region" "scoped" {}

  assert {
    condition     = data.aws_region.scoped.name == "eu-west-1"
    error_message = "Wrong Region."
  }
}

resource "aws_sqs_queue" "new" {
  name = "new"

  lifecycle {
    ignore_changes        = [tags, name]
    create_before_destroy = true
    precondition {
      condition     = aws_sqs_queue.other.name == "other"
      error_message = "Never."
    }
    postcondition {
      condition     = self.name == "new"
      error_message = "Never ${self.name}."
    }
  }
}

resource "terraform_data" "t" {
  input            = { name = aws_sqs_queue.new.name, url = aws_sqs_queue.new.url }
  triggers_replace = [aws_sqs_queue.new.name]

  provisioner "local-exec" {
    command = "echo ${self.id}"
  }
}

output "t" {
  value      = terraform_data.t.input.name
  depends_on = [aws_sqs_queue.new]

  precondition {
    condition     = terraform_data.t.input.name == "new"
    error_message = "Never."
  }
}

resource "aws_sqs_queue" "other" {
  name = "other"
}
