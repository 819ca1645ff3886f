variable "fifo" {
  type    = bool
  default = null
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  fifo_queue                 = var.fifo
  delay_seconds              = null
  visibility_timeout_seconds = var.fifo == null ? null : 60
  tags                       = null
}

resource "aws_iam_role" "reader" {
  name               = "reader"
  path               = null
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = aws_iam_role.reader.arn
  package_type  = null
  timeout       = null
  memory_size   = null
  s3_bucket     = "code"
  s3_key        = "resize.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

output "timeout" {
  value = aws_lambda_function.resize.timeout
}
