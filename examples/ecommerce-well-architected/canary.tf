# Buys something every five minutes, as a customer would. The pipeline puts the script into canary/purchase.zip.
resource "aws_synthetics_canary" "purchase" {
  name                 = "shop-purchase"
  artifact_s3_location = "s3://${aws_s3_bucket.logs.bucket}/canary/"
  execution_role_arn   = aws_iam_role.canary.arn
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  handler              = "purchase.handler"
  zip_file             = "canary/purchase.zip"
  start_canary         = true

  schedule {
    expression = "rate(5 minutes)"
  }

  run_config {
    timeout_in_seconds = 60
    active_tracing     = true
  }
}

resource "aws_cloudwatch_metric_alarm" "purchase" {
  alarm_name          = "shop-purchase"
  alarm_description   = "A customer cannot buy. Runbook: docs/runbooks/purchase.md"
  namespace           = "CloudWatchSynthetics"
  metric_name         = "SuccessPercent"
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 2
  comparison_operator = "LessThanThreshold"
  threshold           = 100
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  dimensions          = { CanaryName = aws_synthetics_canary.purchase.name }
}

resource "aws_iam_role" "canary" {
  name = "shop-canary"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy" "canary" {
  role = aws_iam_role.canary.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.logs.arn}/canary/*"
      },
      {
        Effect    = "Allow"
        Action    = "cloudwatch:PutMetricData"
        Resource  = "*"
        Condition = { StringEquals = { "cloudwatch:namespace" = "CloudWatchSynthetics" } }
      },
    ]
  })
}
