provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "keys" {
  for_each    = toset(["logs", "data"])
  description = "For ${each.key}"
}

locals {
  queues = {
    orders   = { key = aws_kms_key.keys["data"].arn, delay = 5 }
    payments = { key = aws_kms_key.keys["data"].arn, delay = null }
    audit    = { key = aws_kms_key.keys["logs"].arn, delay = 0 }
  }
}

resource "aws_sqs_queue" "this" {
  for_each          = local.queues
  name              = each.key
  kms_master_key_id = each.value.key
  delay_seconds     = each.value.delay
  tags              = { Key = each.value.key, Delay = coalesce(each.value.delay, 30) }
}

module "alarm" {
  source   = "./alarm"
  for_each = aws_sqs_queue.this
  queue    = each.value
}

module "label" {
  source   = "./label"
  for_each = { for name, queue in local.queues : name => queue.delay if queue.delay != null }
  name     = each.key
  delay    = each.value
}

output "labels" {
  value = { for name, label in module.label : name => label.text }
}

output "alarms" {
  value = sort([for alarm in module.alarm : alarm.name])
}
