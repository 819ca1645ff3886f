variable "name" {}

variable "delay" {
  type = string
}

resource "aws_sqs_queue" "this" {
  name          = var.name
  delay_seconds = var.delay
}

resource "aws_sqs_queue" "dead" {
  count = var.delay > 0 ? 1 : 0
  name  = "${aws_sqs_queue.this.name}-dead"
}

output "name" {
  value = aws_sqs_queue.this.name
}

output "arn" {
  value = aws_sqs_queue.this.arn
}

output "delay" {
  value = var.delay
}
