terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::123456789012:role/f"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  s3_bucket     = "code"
  s3_key        = "f.zip"

  environment {
    variables = { MODE = "a" }
  }

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }

  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-west-1:123456789012:dead"
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.f.arn
  function_version = "1"
}

resource "aws_lambda_function_url" "f" {
  function_name      = aws_lambda_function.f.function_name
  authorization_type = "NONE"

  cors {
    allow_origins = ["*"]
  }
}

resource "aws_lambda_permission" "f" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.f.function_name
  principal     = "events.amazonaws.com"
}

resource "aws_lambda_event_source_mapping" "queue" {
  event_source_arn = "arn:aws:sqs:eu-west-1:123456789012:work"
  function_name    = aws_lambda_function.f.arn

  scaling_config {
    maximum_concurrency = 5
  }
}

resource "aws_lambda_event_source_mapping" "stream" {
  event_source_arn  = "arn:aws:kinesis:eu-west-1:123456789012:stream/work"
  function_name     = "f"
  starting_position = "LATEST"

  filter_criteria {
    filter {
      pattern = jsonencode({ body = { kind = ["a"] } })
    }
  }
}

resource "aws_lambda_layer_version" "l" {
  layer_name = "l"
  s3_bucket  = "code"
  s3_key     = "l.zip"
}

resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"

  cors_configuration {
    allow_methods = ["GET"]
  }
}

resource "aws_apigatewayv2_integration" "f" {
  api_id           = aws_apigatewayv2_api.http.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.f.invoke_arn
}

resource "aws_apigatewayv2_route" "get" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "GET /a"
  target    = "integrations/${aws_apigatewayv2_integration.f.id}"
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = aws_apigatewayv2_api.http.id
  name   = "$default"

  default_route_settings {
    throttling_burst_limit = 10
  }
}

resource "aws_cloudwatch_event_bus" "own" {
  name = "own"
}

resource "aws_cloudwatch_event_rule" "often" {
  schedule_expression = "rate(5 minutes)"
}

resource "aws_cloudwatch_event_rule" "matched" {
  name           = "matched"
  event_bus_name = aws_cloudwatch_event_bus.own.name
  event_pattern  = jsonencode({ source = ["a"] })
}

resource "aws_cloudwatch_event_target" "f" {
  rule = aws_cloudwatch_event_rule.often.name
  arn  = aws_lambda_function.f.arn

  retry_policy {
    maximum_retry_attempts = 2
  }
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 3 * * ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.f.arn
    role_arn = "arn:aws:iam::123456789012:role/s"
  }
}

resource "aws_cloudwatch_log_group" "f" {
  name = "/aws/lambda/f"
}
