output "batch_scheduling_policy_even" {
  value     = aws_batch_scheduling_policy.even
  sensitive = true
}

output "batch_scheduling_policy_shared" {
  value     = aws_batch_scheduling_policy.shared
  sensitive = true
}

output "batch_scheduling_policy_bare" {
  value     = aws_batch_scheduling_policy.bare
  sensitive = true
}

output "batch_compute_environment_spot" {
  value     = aws_batch_compute_environment.spot
  sensitive = true
}

output "batch_job_definition_job" {
  value     = aws_batch_job_definition.job
  sensitive = true
}

output "sqs_queue_first" {
  value     = aws_sqs_queue.first
  sensitive = true
}

output "sqs_queue_second" {
  value     = aws_sqs_queue.second
  sensitive = true
}

output "sqs_queue_policy_second" {
  value     = aws_sqs_queue_policy.second
  sensitive = true
}

output "sns_topic_news" {
  value     = aws_sns_topic.news
  sensitive = true
}

output "sns_topic_subscription_news" {
  value     = aws_sns_topic_subscription.news
  sensitive = true
}

output "mq_broker_old" {
  value     = aws_mq_broker.old
  sensitive = true
}
