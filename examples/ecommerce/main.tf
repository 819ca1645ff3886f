provider "aws" {
  region = "eu-central-1"
}

locals {
  zones = ["eu-central-1a", "eu-central-1b"]
}
