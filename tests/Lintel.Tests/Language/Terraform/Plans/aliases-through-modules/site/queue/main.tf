variable "name" {
  type = string
}

data "aws_region" "here" {}

resource "aws_sqs_queue" "this" {
  name = "${var.name}-${data.aws_region.here.name}"
  tags = { Name = var.name }
}

output "region" {
  value = data.aws_region.here.name
}

output "tags" {
  value = aws_sqs_queue.this.tags_all
}
