resource "aws_sqs_queue" "this" {
  name = "inner"
  tags = { Name = "inner" }
}

data "aws_region" "here" {}

output "region" {
  value = data.aws_region.here.name
}

output "tags" {
  value = aws_sqs_queue.this.tags_all
}
