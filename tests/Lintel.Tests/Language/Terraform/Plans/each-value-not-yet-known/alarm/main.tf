variable "queue" {}

resource "aws_cloudwatch_metric_alarm" "age" {
  alarm_name          = "${var.queue.name}-age"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  metric_name         = "ApproximateAgeOfOldestMessage"
  namespace           = "AWS/SQS"
  period              = 300
  statistic           = "Maximum"
  threshold           = 600 + var.queue.delay_seconds
  dimensions          = { QueueName = var.queue.name, Queue = var.queue.arn }
}

output "name" {
  value = aws_cloudwatch_metric_alarm.age.alarm_name
}
