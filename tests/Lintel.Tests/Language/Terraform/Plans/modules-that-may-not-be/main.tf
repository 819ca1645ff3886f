provider "aws" {
  region = "eu-west-1"
}

variable "features" {
  type    = map(bool)
  default = { queue = true, topic = false }
}

module "queue" {
  source = "./thing"
  count  = var.features.queue ? 1 : 0
  name   = "queue"
}

module "topic" {
  source = "./thing"
  count  = lookup(var.features, "topic", true) ? 1 : 0
  name   = "topic"
}

module "absent" {
  source   = "./thing"
  for_each = { for name, wanted in var.features : name => wanted if !wanted && name != "topic" }
  name     = each.key
}

resource "aws_ssm_parameter" "names" {
  name = "/names"
  type = "String"
  value = jsonencode({
    queue  = one(module.queue[*].name)
    topic  = one(module.topic[*].name)
    first  = try(module.topic[0].name, "none")
    all    = concat(module.queue[*].name, module.topic[*].name, values(module.absent)[*].name)
    counts = [length(module.queue), length(module.topic), length(module.absent)]
  })
}

resource "aws_sqs_queue_policy" "one" {
  count     = length(module.queue)
  queue_url = module.queue[count.index].url
  policy    = jsonencode({ Version = "2012-10-17", Statement = [] })
}

output "url" {
  value = module.queue[0].url
}

output "nothing" {
  value = length(module.topic) > 0 ? module.topic[0].name : null
}
