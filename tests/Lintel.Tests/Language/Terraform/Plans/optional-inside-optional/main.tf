provider "aws" {
  region = "eu-west-1"
}

variable "services" {
  type = map(object({
    image  = string
    cpu    = optional(number, 256)
    memory = optional(number)
    ports  = optional(set(number), [8080])
    logs = optional(object({
      days  = optional(number, 30)
      class = optional(string, "STANDARD")
      tags  = optional(map(string), { kind = "logs" })
    }), {})
    scaling = optional(object({
      min     = optional(number, 1)
      max     = optional(number, 4)
      targets = optional(list(object({ metric = string, value = optional(number, 60) })), [])
    }))
  }))
  default = {
    api    = { image = "api:1", scaling = { max = 10, targets = [{ metric = "cpu" }, { metric = "memory", value = "75" }] } }
    worker = { image = "worker:2", cpu = "512", memory = 1024, ports = [], logs = { days = 7, tags = null } }
    cron   = { image = "cron:3", logs = null }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = { for name, service in var.services : name => service.logs if service.logs != null }
  name              = "/services/${each.key}"
  retention_in_days = each.value.days
  log_group_class   = each.value.class
  tags              = each.value.tags
}

resource "aws_ecs_task_definition" "this" {
  for_each = var.services
  family   = each.key
  cpu      = each.value.cpu
  memory   = coalesce(each.value.memory, each.value.cpu * 2)

  container_definitions = jsonencode([{
    name         = each.key
    image        = each.value.image
    essential    = true
    portMappings = [for port in each.value.ports : { containerPort = port, protocol = "tcp" }]
  }])
}

resource "aws_appautoscaling_target" "this" {
  for_each           = { for name, service in var.services : name => service.scaling if service.scaling != null }
  min_capacity       = each.value.min
  max_capacity       = each.value.max
  resource_id        = "service/main/${each.key}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}

output "services" {
  value = var.services
}
