data "aws_availability_zones" "all" {}

variable "single" {
  type    = bool
  default = true
}

resource "aws_eip" "nat" {
  count  = var.single || length(data.aws_availability_zones.all.names) > 100 ? 1 : 3
  domain = "vpc"
}

resource "aws_sqs_queue" "never" {
  count = !var.single && length(data.aws_availability_zones.all.names) > 1 ? 1 : 0
  name  = "never"
}
