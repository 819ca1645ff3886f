resource "aws_security_group" "web" {
  name = "web"
}

resource "aws_sqs_queue" "q" {
  name = "q"
  tags = { Group = aws_security_group.web.id, Kind = "plain" }
}

resource "aws_lb" "front" {
  name            = "front"
  security_groups = ["sg-1", aws_security_group.web.id]
  subnets         = ["subnet-1", "subnet-2"]
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"
  s3_bucket     = "code"
  s3_key        = "f.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  layers        = ["arn:aws:lambda:us-east-1:111122223333:layer:a:1", aws_security_group.web.arn]

  environment {
    variables = { GROUP = aws_security_group.web.id, LEVEL = "info" }
  }
}
