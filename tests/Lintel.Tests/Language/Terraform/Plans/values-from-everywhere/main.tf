provider "aws" {
  region = "eu-west-1"
}

variable "a" {
  type = map(list(number))
}

variable "b" {
  type    = set(string)
  default = ["default"]
}

variable "c" {
  type     = string
  default  = "default"
  nullable = false
}

variable "d" {
  type = object({
    name = string
    on   = optional(bool, true)
  })
}

variable "e" {
  type    = any
  default = null
}

variable "f" {
  type    = number
  default = 1
}

variable "g" {
  default = "text"
}

variable "h" {
  type    = tuple([string, number])
  default = ["x", "2"]
}

resource "aws_ssm_parameter" "all" {
  name  = "/all"
  type  = "String"
  value = jsonencode([var.a, var.b, var.c, var.d, var.e, var.f, var.g, var.h])
}

output "types" {
  value = [can(keys(var.e)), var.f + 1, length(var.b)]
}
