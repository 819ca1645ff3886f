variable "name" {
  type    = string
  default = "default"
}

variable "size" {
  type     = number
  default  = 5
  nullable = false
}

variable "list" {
  type    = list(string)
  default = ["a"]
}

variable "any" {
  default = { x = "y" }
}

resource "aws_ssm_parameter" "p" {
  name  = coalesce(var.name, "unnamed")
  type  = "String"
  value = jsonencode([var.size, coalescelist(var.list, ["none"]), try(var.any.x, "no x"), var.name == null])
}
