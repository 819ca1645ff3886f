provider "aws" {
  region = "eu-west-1"
}

variable "settings" {
  type = any
  default = {
    name    = "shop"
    nested  = { deep = { value = 5 } }
    list    = ["first", "second"]
    nothing = null
  }
}

locals {
  deep     = try(var.settings.nested.deep.value, 0)
  missing  = try(var.settings.nested.shallow.value, var.settings.other, "fallback")
  can      = [can(var.settings.name), can(var.settings.none), can(tonumber(var.settings.name))]
  coalesce = coalesce(var.settings.nothing, "", var.settings.name)
  list     = coalescelist([], var.settings.list)
  wrapped  = [element(var.settings.list, 3), element(var.settings.list, 0)]
  one      = [one([]), one(toset(["x"]))]
  splat    = [var.settings.nothing[*], var.settings.name[*], var.settings.list[*]]
  parsed   = try(tonumber("12"), null) + try(tonumber("twelve"), 3)
  empty    = try([for item in var.settings.nothing : item], ["was null"])
}

resource "aws_sqs_queue" "q" {
  name                       = local.coalesce
  delay_seconds              = local.deep
  visibility_timeout_seconds = try(var.settings.visibility, null)
  fifo_queue                 = try(var.settings.fifo, var.settings.nothing)
  tags                       = { Missing = local.missing, Parsed = local.parsed, First = local.wrapped[0] }
}

resource "aws_ssm_parameter" "p" {
  name  = "/p"
  type  = try(var.settings.secret, false) ? "SecureString" : "String"
  value = jsonencode({ can = local.can, list = local.list, one = local.one, splat = local.splat, empty = local.empty })
}

output "length" {
  value = try(length(aws_sqs_queue.q.arn), -1)
}

output "unknown" {
  value = try(aws_sqs_queue.q.arn, "never")
}
