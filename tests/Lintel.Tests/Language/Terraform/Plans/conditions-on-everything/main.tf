provider "aws" {
  region = "eu-west-1"
}

variable "stage" {
  type = string

  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "No such stage: ${var.stage}."
  }
}

variable "size" {
  type    = number
  default = 2

  validation {
    condition     = var.stage != "prod" || var.size >= 2
    error_message = "Production needs two."
  }

  validation {
    condition     = floor(var.size) == var.size
    error_message = "Whole numbers only."
  }
}

locals {
  zones = slice(["a", "b", "c"], 0, var.size)
}

data "aws_region" "here" {
  lifecycle {
    postcondition {
      condition     = self.name != ""
      error_message = "No Region."
    }
  }
}

resource "aws_ebs_volume" "data" {
  for_each          = toset(local.zones)
  availability_zone = "${data.aws_region.here.name}${each.key}"
  size              = 10 * var.size

  lifecycle {
    precondition {
      condition     = endswith(each.key, "c") == false
      error_message = "Not in c."
    }

    postcondition {
      condition     = self.encrypted || self.size < 1000
      error_message = "Encrypt what is large."
    }
  }
}

check "volumes" {
  data "aws_partition" "here" {}

  assert {
    condition     = length(aws_ebs_volume.data) == var.size && data.aws_partition.here.partition == "aws"
    error_message = "Only ${length(aws_ebs_volume.data)}."
  }

  assert {
    condition     = alltrue([for volume in aws_ebs_volume.data : volume.size > 100])
    error_message = "Small volumes are only warned about."
  }
}

output "sizes" {
  value = [for volume in aws_ebs_volume.data : volume.size]

  precondition {
    condition     = length(local.zones) > 1
    error_message = "Too few."
  }
}
