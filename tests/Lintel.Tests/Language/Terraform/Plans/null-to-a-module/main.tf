module "given" {
  source = "./inner"
  name   = null
  size   = null
  list   = null
  any    = null
}

module "left" {
  source = "./inner"
}
