variable "enabled" {
  type    = bool
  default = false
}

resource "aws_sqs_queue" "maybe" {
  count = var.enabled ? 1 : 0
  name  = "maybe"
}

module "maybe" {
  source = "./inner"
  count  = var.enabled ? 1 : 0
}

resource "aws_ssm_parameter" "first" {
  name  = "first"
  type  = "String"
  value = try(aws_sqs_queue.maybe[0].name, "none")
}

resource "aws_ssm_parameter" "one" {
  name        = "one"
  type        = "String"
  value       = coalesce(one(aws_sqs_queue.maybe[*].name), "nothing")
  description = one(module.maybe[*].name)
}
