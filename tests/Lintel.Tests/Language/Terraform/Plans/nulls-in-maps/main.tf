variable "owner" {
  type    = string
  default = null
}

resource "aws_sqs_queue" "named" {
  name = "named"
  tags = { Name = "named", Owner = var.owner }
}

resource "aws_sqs_queue" "bare" {
  name = "bare"
  tags = { Owner = var.owner }
}
