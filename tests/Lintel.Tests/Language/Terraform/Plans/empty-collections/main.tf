resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
  s3_bucket     = "code"
  s3_key        = "resize.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  layers        = []
  tags          = {}

  vpc_config {
    subnet_ids         = ["subnet-1"]
    security_group_ids = []
  }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
  ok_actions          = []
  dimensions          = {}
}

resource "aws_iam_role" "reader" {
  name                = "reader"
  managed_policy_arns = []
  description         = ""
  assume_role_policy  = jsonencode({ Version = "2012-10-17", Statement = [] })
}
