moved {
  from = aws_sns_topic.a
  to   = aws_sns_topic.b
}

resource "aws_sns_topic" "b" {
  name         = "b"
  display_name = "B"
}
