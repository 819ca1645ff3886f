locals {
  config = yamldecode(file("${path.module}/config.yaml"))
  extra  = jsondecode(file("${path.module}/extra.json"))
  table  = csvdecode("name,size\na,1\nb,2\n")
}

resource "aws_sqs_queue" "this" {
  for_each                   = { for queue in local.config.queues : queue.name => queue }
  name                       = each.key
  delay_seconds              = try(each.value.delay, local.config.defaults.delay)
  visibility_timeout_seconds = lookup(each.value, "timeout", 20)
  tags                       = merge(local.config.tags, local.extra.tags)
}

resource "aws_ssm_parameter" "rows" {
  for_each = { for row in local.table : row.name => row }
  name     = each.key
  type     = "String"
  value    = each.value.size
}
