provider "aws" {
  region = "eu-west-1"
}

module "site" {
  source  = "./site"
  prefix  = "web"
  exclude = ["draft.html"]
}

output "hashes" {
  value = module.site.hashes
}

output "root" {
  value = [path.root, path.module, module.site.path]
}
