variable "name" {
  type = string
}

variable "replicas" {
  type = number
}

variable "settings" {
  type = object({
    debug = optional(bool, false)
    level = optional(string, "info")
  })
  default = {}
}

module "queue" {
  source = "../queue"
  count  = var.replicas

  name  = "${var.name}-${count.index}"
  delay = var.settings.debug ? 10 : 0
}

output "queue_names" {
  value = module.queue[*].name
}

output "queue_arns" {
  value = module.queue.*.arn
}

output "name" {
  value = upper(var.name)
}

output "deep" {
  value = { level = var.settings.level, first = try(module.queue[0].name, "none"), second = try(module.queue[1].delay, null) }
}

output "path" {
  value = [path.module, path.root]
}
