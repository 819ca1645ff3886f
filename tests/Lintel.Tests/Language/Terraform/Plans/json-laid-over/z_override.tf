resource "aws_sqs_queue" "q" {
  max_message_size = 2048
}

output "which" {
  value = "last says ${module.inner.which}"
}
