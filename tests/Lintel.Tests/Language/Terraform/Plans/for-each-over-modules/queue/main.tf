variable "name" {
  type = string
}

variable "timeout" {
  type    = number
  default = 15
}

variable "kept" {
  type     = number
  default  = 60
  nullable = false
}

resource "aws_sqs_queue" "this" {
  name                       = var.name
  visibility_timeout_seconds = var.timeout
  message_retention_seconds  = var.kept
}

output "name" {
  value = aws_sqs_queue.this.name
}
