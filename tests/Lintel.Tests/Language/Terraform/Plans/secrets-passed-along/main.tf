provider "aws" {
  region = "eu-west-1"
}

variable "secrets" {
  type      = map(string)
  sensitive = true
  default   = { user = "root", password = "let me in" }
}

variable "plain" {
  type    = list(string)
  default = ["a", "b"]
}

resource "aws_ssm_parameter" "user" {
  name  = "/user"
  type  = "String"
  value = var.secrets.user
}

resource "aws_ssm_parameter" "each" {
  for_each = toset(nonsensitive(keys(var.secrets)))
  name     = "/each/${each.key}"
  type     = "SecureString"
  value    = var.secrets[each.key]
  tags     = { Length = length(var.secrets[each.key]), Key = each.key }
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"
  s3_bucket     = "code"
  s3_key        = "f.zip"
  handler       = "index.handler"
  runtime       = "python3.13"

  environment {
    variables = merge({ LEVEL = "info" }, var.secrets)
  }
}

resource "aws_sqs_queue" "q" {
  count         = length(var.plain)
  name          = "${var.plain[count.index]}-${sha1(nonsensitive(var.secrets.user))}"
  delay_seconds = sensitive(count.index)
}

module "inner" {
  source = "./inner"
  text   = "user=${var.secrets.user}"
}

output "text" {
  value     = module.inner.text
  sensitive = true
}

output "is_secret" {
  value = [issensitive(module.inner.text), issensitive(module.inner.length), issensitive(aws_sqs_queue.q[0].delay_seconds)]
}
