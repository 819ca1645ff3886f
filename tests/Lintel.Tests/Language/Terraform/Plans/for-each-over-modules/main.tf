module "queue" {
  source   = "./queue"
  for_each = { orders = 30, mail = null }

  name    = each.key
  timeout = each.value
}

module "numbered" {
  source = "./queue"
  count  = 2

  name = "n${count.index}"
}

module "none" {
  source   = "./queue"
  for_each = toset([])

  name = each.key
}

resource "aws_ssm_parameter" "names" {
  name  = "names"
  type  = "String"
  value = join(",", concat([for queue in module.queue : queue.name], module.numbered[*].name))
}
