# What the cases refer to. Variables that begin with "u_" have no value, so they are unknown.
terraform {
  required_providers {
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

variable "u_any" {}

variable "u_string" {
  type = string
}

variable "u_number" {
  type = number
}

variable "u_bool" {
  type = bool
}

variable "u_list" {
  type = list(string)
}

variable "u_set" {
  type = set(string)
}

variable "u_map" {
  type = map(string)
}

variable "u_tuple" {
  type = tuple([string, number])
}

variable "u_object" {
  type = object({ name = string, size = number })
}

variable "u_objects" {
  type = list(object({ id = string }))
}

variable "s_string" {
  type      = string
  default   = "secret"
  sensitive = true
}

variable "s_number" {
  type      = number
  default   = 42
  sensitive = true
}

variable "s_list" {
  type      = list(string)
  default   = ["a", "b"]
  sensitive = true
}

variable "s_map" {
  type      = map(string)
  default   = { k = "v" }
  sensitive = true
}

variable "n_string" {
  type    = string
  default = null
}

variable "n_list" {
  type    = list(string)
  default = null
}

variable "n_object" {
  type    = object({ name = string })
  default = null
}

locals {
  greeting = "Hello, $${name}!"
  broken   = "Hello, $${name"
  loop     = "%%{ for x in xs }[$${x}]%%{ endfor }"
  partly   = ["a", var.u_string, "c"]
}
