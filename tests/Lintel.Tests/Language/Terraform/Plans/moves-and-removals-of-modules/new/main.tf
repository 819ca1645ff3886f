moved {
  from = aws_sns_topic.oldest
  to   = aws_sns_topic.before
}

resource "aws_sns_topic" "after" {
  name = "after"
}

output "name" {
  value = aws_sns_topic.after.name
}
