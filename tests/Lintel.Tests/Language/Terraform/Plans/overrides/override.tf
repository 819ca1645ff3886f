variable "size" {
  default = 5
}

locals {
  b = "override"
}

output "both" {
  value = "replaced ${local.a} ${local.b}"
}
