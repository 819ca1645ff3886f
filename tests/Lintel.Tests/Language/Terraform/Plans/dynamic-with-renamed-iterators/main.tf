provider "aws" {
  region = "eu-west-1"
}

variable "listeners" {
  type = map(object({
    port     = number
    protocol = optional(string, "HTTP")
    rules = optional(list(object({
      priority = number
      paths    = list(string)
      headers  = optional(map(list(string)), {})
    })), [])
  }))
  default = {
    web = {
      port = 80
      rules = [
        { priority = 10, paths = ["/a/*", "/b/*"] },
        { priority = 20, paths = ["/c"], headers = { "X-Team" = ["shop"], "X-Env" = ["dev", "test"] } },
      ]
    }
    admin = { port = 8443, protocol = "HTTPS" }
  }
}

locals {
  rules = merge([for name, listener in var.listeners : { for rule in listener.rules : "${name}-${rule.priority}" => merge(rule, { listener = name }) }]...)
}

resource "aws_lb_listener_rule" "this" {
  for_each     = local.rules
  listener_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/${each.value.listener}/1/2"
  priority     = each.value.priority

  action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = each.key
      status_code  = 404
    }
  }

  condition {
    path_pattern {
      values = each.value.paths
    }
  }

  dynamic "condition" {
    for_each = each.value.headers
    iterator = header

    content {
      http_header {
        http_header_name = header.key
        values           = header.value
      }
    }
  }
}

resource "aws_security_group" "web" {
  name = "web"

  dynamic "ingress" {
    for_each = var.listeners
    iterator = it

    content {
      description = "${it.key} ${it.value.protocol}"
      from_port   = it.value.port
      to_port     = it.value.port
      protocol    = "tcp"
      cidr_blocks = [for i in range(length(it.value.rules)) : cidrsubnet("10.0.0.0/8", 8, i)]
    }
  }

  dynamic "egress" {
    for_each = length(var.listeners) > 5 ? [1] : []

    content {
      from_port = 0
      to_port   = 0
      protocol  = "-1"
    }
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "site"
}

resource "aws_s3_bucket_lifecycle_configuration" "site" {
  bucket = aws_s3_bucket.site.id

  dynamic "rule" {
    for_each = [{ id = "logs", days = { GLACIER = 90, STANDARD_IA = 30 } }, { id = "tmp", days = {} }]

    content {
      id     = rule.value.id
      status = rule.key == 0 ? "Enabled" : "Disabled"

      filter {
        prefix = "${rule.value.id}/"
      }

      expiration {
        days = 365
      }

      dynamic "transition" {
        for_each = rule.value.days

        content {
          days          = transition.value
          storage_class = transition.key
        }
      }
    }
  }
}
