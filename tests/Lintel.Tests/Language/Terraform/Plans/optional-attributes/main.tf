variable "services" {
  type = map(object({
    port     = optional(number, 80)
    public   = optional(bool)
    tags     = optional(map(string), { Tier = "web" })
    scaling  = optional(object({ min = optional(number, 1), max = optional(number) }), {})
  }))
  default = {
    api  = { port = 8080, scaling = { max = 4 } }
    site = { public = true, tags = {} }
  }
}

resource "aws_lb_target_group" "this" {
  for_each    = var.services
  name        = each.key
  port        = each.value.port
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-1"
  tags        = merge(each.value.tags, { Min = each.value.scaling.min, Max = coalesce(each.value.scaling.max, 2), Public = coalesce(each.value.public, false) })
}
