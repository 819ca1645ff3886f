variable "revision" {
  default = 3
}

resource "terraform_data" "revision" {
  input            = { number = var.revision, words = ["a", "b"] }
  triggers_replace = [var.revision]
}

resource "aws_sqs_queue" "q" {
  name = "q-${var.revision}"
  tags = { Revision = terraform_data.revision.output.number }

  lifecycle {
    replace_triggered_by = [terraform_data.revision]
    ignore_changes       = [delay_seconds]
  }
}
