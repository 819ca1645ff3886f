variable "port" {
  type    = string
  default = 8080
}

variable "pair" {
  type    = tuple([string, number])
  default = [1, "2"]
}

variable "ids" {
  type    = set(string)
  default = ["b", "a", "b"]
}

variable "map" {
  type    = map(number)
  default = { one = "1" }
}

resource "aws_lb_target_group" "t" {
  name     = "t"
  port     = var.port
  protocol = "HTTP"
  vpc_id   = "vpc-1"

  health_check {
    port     = var.port
    path     = "/${var.pair[0]}"
    interval = var.map.one + var.pair[1] + 10
    matcher  = 200
    enabled  = "true"
  }
}

output "typed" {
  value = [var.ids, tolist(var.ids), tostring(1.0), tonumber("0x1f" == "a" ? "1" : "2"), tobool("true"), toset([1, "1"]), tomap({ a = 1, b = "c" })]
}
