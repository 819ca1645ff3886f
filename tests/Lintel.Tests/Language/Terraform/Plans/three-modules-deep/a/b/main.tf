variable "prefix" {}

module "c" {
  source = "../../c"
  count  = 2
  name   = "${var.prefix}-${count.index}"
}

output "path" {
  value = module.c[*].name
}
