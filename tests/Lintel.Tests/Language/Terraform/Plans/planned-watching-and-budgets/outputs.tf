output "cloudwatch_metric_alarm_busy" {
  value     = aws_cloudwatch_metric_alarm.busy
  sensitive = true
}

output "cloudwatch_metric_alarm_ratio" {
  value     = aws_cloudwatch_metric_alarm.ratio
  sensitive = true
}

output "cloudwatch_composite_alarm_both" {
  value     = aws_cloudwatch_composite_alarm.both
  sensitive = true
}

output "cloudwatch_dashboard_d" {
  value     = aws_cloudwatch_dashboard.d
  sensitive = true
}

output "cloudwatch_log_metric_filter_errors" {
  value     = aws_cloudwatch_log_metric_filter.errors
  sensitive = true
}

output "cloudwatch_log_subscription_filter_out" {
  value     = aws_cloudwatch_log_subscription_filter.out
  sensitive = true
}

output "synthetics_canary_c" {
  value     = aws_synthetics_canary.c
  sensitive = true
}

output "xray_sampling_rule_r" {
  value     = aws_xray_sampling_rule.r
  sensitive = true
}

output "budgets_budget_all" {
  value     = aws_budgets_budget.all
  sensitive = true
}

output "ce_anomaly_monitor_m" {
  value     = aws_ce_anomaly_monitor.m
  sensitive = true
}

output "sns_topic_alarms" {
  value     = aws_sns_topic.alarms
  sensitive = true
}

output "sns_topic_subscription_mail" {
  value     = aws_sns_topic_subscription.mail
  sensitive = true
}
