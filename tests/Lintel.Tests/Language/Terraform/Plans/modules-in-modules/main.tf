provider "aws" {
  region = "eu-west-1"
}

module "app" {
  source   = "./modules/app"
  for_each = { blue = 1, green = 2 }

  name     = each.key
  replicas = each.value
  settings = { debug = each.key == "blue" }
}

module "counted" {
  source = "./modules/app"
  count  = 2

  name     = "n${count.index}"
  replicas = 0
}

module "none" {
  source = "./modules/app"
  count  = 0

  name     = "none"
  replicas = 5
}

resource "aws_sns_topic_subscription" "all" {
  for_each = merge([for name, app in module.app : { for index, arn in app.queue_names : "${name}-${index}" => arn }]...)

  topic_arn = aws_sns_topic.main.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:eu-west-1:123456789012:${each.value}"
}

resource "aws_sns_topic" "main" {
  name = join("-", values(module.app)[*].name)
}

output "names" {
  value = { for key, app in module.app : key => app.queue_names }
}

output "counted" {
  value = module.counted[*].name
}

output "none" {
  value = length(module.none)
}

output "deep" {
  value = module.app["green"].deep
}

output "path" {
  value = module.app["green"].path
}

output "arn" {
  value = module.app["green"].queue_arns
}
