provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "edge"
  region = "us-east-1"

  default_tags {
    tags = { Plane = "edge" }
  }
}

provider "aws" {
  alias  = "backup"
  region = var.backup_region
}

variable "backup_region" {
  default = "eu-central-1"
}

module "site" {
  source = "./site"
  name   = "site"

  providers = {
    aws        = aws
    aws.edge   = aws.edge
    aws.backup = aws.backup
  }
}

output "regions" {
  value = module.site.regions
}

output "tags" {
  value = module.site.tags
}
