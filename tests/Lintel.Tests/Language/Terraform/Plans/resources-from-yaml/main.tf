provider "aws" {
  region = "eu-west-1"
}

locals {
  files  = fileset(path.module, "queues/*.{yaml,yml}")
  queues = { for file in local.files : trimsuffix(trimsuffix(basename(file), ".yaml"), ".yml") => yamldecode(file("${path.module}/${file}")) }
  common = yamldecode(file("${path.module}/common.yaml"))
}

resource "aws_sqs_queue" "this" {
  for_each                   = local.queues
  name                       = try(each.value.name, each.key)
  delay_seconds              = try(each.value.delay, local.common.defaults.delay)
  visibility_timeout_seconds = lookup(each.value, "visibility", local.common.defaults.visibility)
  fifo_queue                 = try(tobool(each.value.fifo), null)
  tags                       = merge(local.common.tags, try(each.value.tags, {}))
}

resource "aws_iam_user" "this" {
  for_each = { for user in local.common.users : user.name => user }
  name     = each.key
  path     = try(each.value.path, "/")
  tags     = { Admin = try(each.value.admin, false), Since = each.value.since }
}

resource "aws_ssm_parameter" "banner" {
  name  = "/banner"
  type  = "String"
  value = local.common.banner
}

output "common" {
  value = local.common
}

output "encoded" {
  value = yamlencode({ files = local.files, version = "1.0", empty = {}, on = true, text = "a: b\nc" })
}
