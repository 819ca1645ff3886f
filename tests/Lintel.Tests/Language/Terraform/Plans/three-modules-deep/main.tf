module "a" {
  source = "./a"
  prefix = "top"
}

output "path" {
  value = module.a.path
}
