resource "aws_sqs_queue" "q" {
  name = "q"
}

locals {
  statements = {
    send = { actions = ["sqs:SendMessage"], resources = [aws_sqs_queue.q.arn] }
    read = { actions = ["sqs:ReceiveMessage"] }
  }
}

data "aws_iam_policy_document" "all" {
  dynamic "statement" {
    for_each = local.statements
    content {
      sid       = statement.key
      actions   = try(statement.value.actions, null)
      resources = try(statement.value.resources, ["*"])
    }
  }
}

resource "aws_ssm_parameter" "name" {
  name  = "name"
  type  = "String"
  value = try(local.statements.read.resources[0], local.statements.read.actions[0])
}

output "can" {
  value = [can(local.statements.send.resources[0]), can(local.statements.read.resources[0])]
}
