variable "prefix" {}

module "b" {
  source   = "./b"
  for_each = toset(["x", "y"])
  prefix   = "${var.prefix}-${each.value}"
}

output "path" {
  value = { for key, b in module.b : key => b.path }
}
