terraform {
  required_version = "~> 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }

  backend "s3" {
    bucket       = "example-shop-state"
    key          = "production/shop.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "recovery"
  region = "eu-west-1"

  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "edge"
  region = "us-east-1"

  default_tags {
    tags = local.tags
  }
}

locals {
  zones  = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  domain = "shop.example.com"

  tags = {
    Team        = "shop"
    Environment = "production"
    Project     = "shop"
    Owner       = "shop-team"
    CostCenter  = "4711"

    # What a resource holds, unless its own tags say otherwise.
    DataClassification = "internal"
  }
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "shop" {
  description             = "Data of the shop"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "shop" {
  name          = "alias/shop"
  target_key_id = aws_kms_key.shop.key_id
}
