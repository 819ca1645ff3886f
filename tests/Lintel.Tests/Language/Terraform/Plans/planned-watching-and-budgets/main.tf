terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_cloudwatch_metric_alarm" "busy" {
  alarm_name          = "busy"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 60
  statistic           = "Average"
  threshold           = 80
}

resource "aws_cloudwatch_metric_alarm" "ratio" {
  alarm_name          = "ratio"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 1
  threshold           = 1

  metric_query {
    id          = "e"
    expression  = "a / b"
    return_data = true
  }

  metric_query {
    id = "a"

    metric {
      metric_name = "A"
      namespace   = "N"
      period      = 60
      stat        = "Sum"
    }
  }

  metric_query {
    id = "b"

    metric {
      metric_name = "B"
      namespace   = "N"
      period      = 60
      stat        = "Sum"
      dimensions  = { Q = "q" }
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "both" {
  alarm_name = "both"
  alarm_rule = "ALARM(${aws_cloudwatch_metric_alarm.busy.alarm_name})"
}

resource "aws_cloudwatch_dashboard" "d" {
  dashboard_name = "d"
  dashboard_body = jsonencode({ widgets = [] })
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  pattern        = "ERROR"
  log_group_name = "app"

  metric_transformation {
    name      = "Errors"
    namespace = "App"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_subscription_filter" "out" {
  name            = "out"
  log_group_name  = "app"
  filter_pattern  = ""
  destination_arn = "arn:aws:lambda:eu-west-1:123456789012:function:f"
}

resource "aws_synthetics_canary" "c" {
  name                 = "c"
  artifact_s3_location = "s3://canary/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/c"
  handler              = "c.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  s3_bucket            = "code"
  s3_key               = "c.zip"

  schedule {
    expression = "rate(0 minute)"
  }
}

resource "aws_xray_sampling_rule" "r" {
  rule_name      = "r"
  priority       = 100
  version        = 1
  reservoir_size = 1
  fixed_rate     = 0.05
  url_path       = "*"
  host           = "*"
  http_method    = "*"
  service_type   = "*"
  service_name   = "*"
  resource_arn   = "*"
}

resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["a@example.com"]
  }
}

resource "aws_ce_anomaly_monitor" "m" {
  name              = "m"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}

resource "aws_sns_topic" "alarms" {
  name_prefix       = "alarms-"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = "a@example.com"
}
