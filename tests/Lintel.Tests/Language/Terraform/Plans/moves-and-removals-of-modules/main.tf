provider "aws" {
  region = "eu-west-1"
}

moved {
  from = aws_sqs_queue.single
  to   = aws_sqs_queue.many["a"]
}

moved {
  from = module.old
  to   = module.new[0]
}

moved {
  from = module.new[0].aws_sns_topic.before
  to   = module.new[0].aws_sns_topic.after
}

removed {
  from = module.gone

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_instance.gone

  lifecycle {
    destroy = true
  }

  provisioner "local-exec" {
    when    = destroy
    command = "echo gone"
  }
}

import {
  for_each = toset([])
  to       = aws_sqs_queue.many[each.key]
  id       = each.value
}

resource "aws_sqs_queue" "many" {
  for_each = { a = 1, b = 2 }
  name     = "many-${each.key}"
  tags     = { Number = each.value }

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [aws_sns_topic.trigger.name]
    ignore_changes        = all
  }
}

resource "aws_sns_topic" "trigger" {
  name = "trigger"
}

module "new" {
  source = "./new"
  count  = 1
}

output "topic" {
  value = module.new[0].name
}
