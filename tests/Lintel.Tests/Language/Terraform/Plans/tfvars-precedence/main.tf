provider "aws" {
  region = "eu-west-1"
}

variable "from_env" {
  type = string
}

variable "from_tfvars" {
  type = string
}

variable "from_json" {
  type = map(number)
}

variable "from_auto" {
  type = list(string)
}

variable "from_var" {
  type = object({ a = number, b = optional(string, "b") })
}

variable "from_file" {
  type = bool
}

variable "untyped" {
  default = {}
}

variable "late" {
  type = string
}

resource "aws_ssm_parameter" "p" {
  name = "/p"
  type = "String"
  value = jsonencode({
    env    = var.from_env
    tfvars = var.from_tfvars
    json   = var.from_json
    auto   = var.from_auto
    var    = var.from_var
    file   = var.from_file
    any    = var.untyped
    late   = var.late
  })
}
