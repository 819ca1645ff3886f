moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.new
}

moved {
  from = module.before
  to   = module.after
}

removed {
  from = aws_sqs_queue.gone

  lifecycle {
    destroy = false
  }
}

resource "aws_sqs_queue" "new" {
  name = "new"
}

module "after" {
  source = "./inner"
}
