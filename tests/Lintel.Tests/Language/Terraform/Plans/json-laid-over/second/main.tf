variable "name" {}

data "aws_region" "here" {}

output "which" {
  value = "second ${var.name} ${data.aws_region.here.name}"
}
