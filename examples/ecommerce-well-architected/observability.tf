resource "aws_sns_topic" "alarms" {
  name              = "shop-alarms"
  kms_master_key_id = aws_kms_key.shop.arn
}

resource "aws_sns_topic_subscription" "on_call" {
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = "on-call@example.com"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "shop-web-cpu"
  alarm_description   = "Web servers are busy for ten minutes. Runbook: docs/runbooks/web-cpu.md"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 2
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  dimensions          = { AutoScalingGroupName = aws_autoscaling_group.web.name }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "shop-web-errors"
  alarm_description   = "Customers see server errors. Runbook: docs/runbooks/web-errors.md"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 3
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  dimensions          = { LoadBalancer = aws_lb.web.arn_suffix }
}

resource "aws_cloudwatch_metric_alarm" "latency" {
  alarm_name          = "shop-web-latency"
  alarm_description   = "Pages are slow at the 99th percentile. Runbook: docs/runbooks/web-latency.md"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  extended_statistic  = "p99"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  dimensions          = { LoadBalancer = aws_lb.web.arn_suffix }
}

locals {
  databases = {
    main    = aws_db_instance.shop.identifier
    replica = aws_db_instance.replica.identifier
  }

  database_limits = {
    CPUUtilization      = { threshold = 80, comparison = "GreaterThanThreshold" }
    FreeStorageSpace    = { threshold = 10737418240, comparison = "LessThanThreshold" }
    DatabaseConnections = { threshold = 500, comparison = "GreaterThanThreshold" }
  }

  database_alarms = {
    for pair in setproduct(keys(local.databases), keys(local.database_limits)) : join("-", pair) => {
      database = local.databases[pair[0]]
      metric   = pair[1]
      limit    = local.database_limits[pair[1]]
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "database" {
  for_each = local.database_alarms

  alarm_name          = "shop-database-${each.key}"
  alarm_description   = "A database runs short of ${each.value.metric}. Runbook: docs/runbooks/database.md"
  namespace           = "AWS/RDS"
  metric_name         = each.value.metric
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 2
  comparison_operator = each.value.limit.comparison
  threshold           = each.value.limit.threshold
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  dimensions          = { DBInstanceIdentifier = each.value.database }
}

resource "aws_cloudwatch_dashboard" "shop" {
  dashboard_name = "shop"

  dashboard_body = jsonencode({
    widgets = [{
      type   = "metric"
      width  = 12
      height = 6
      properties = {
        title   = "Requests, errors, latency"
        region  = "eu-central-1"
        metrics = [["AWS/ApplicationELB", "RequestCount", "LoadBalancer", aws_lb.web.arn_suffix]]
      }
    }]
  })
}

resource "aws_xray_group" "shop" {
  group_name        = "shop"
  filter_expression = "service(\"shop-web\") AND (error OR fault OR responsetime > 1)"

  insights_configuration {
    insights_enabled      = true
    notifications_enabled = true
  }
}
