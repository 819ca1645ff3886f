resource "aws_security_group" "web" {
  name = "web"
}

locals {
  rules = { known = { port = 80, group = "sg-1" }, open = { port = 81, group = aws_security_group.web.id } }
}

resource "aws_security_group" "other" {
  name = "other"

  dynamic "ingress" {
    for_each = local.rules
    content {
      from_port       = ingress.value.port
      to_port         = ingress.value.port
      protocol        = "tcp"
      security_groups = [ingress.value.group]
    }
  }
}
