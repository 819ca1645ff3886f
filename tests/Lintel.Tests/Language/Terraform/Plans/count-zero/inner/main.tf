resource "aws_sqs_queue" "q" {
  name = "inner"
}

output "name" {
  value = aws_sqs_queue.q.name
}
