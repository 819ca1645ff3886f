provider "aws" {
  region = "eu-west-1"
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "access" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]

  dynamic "statement" {
    for_each = { read = ["s3:GetObject"], write = ["s3:PutObject", "s3:DeleteObject"] }

    content {
      sid       = title(statement.key)
      actions   = statement.value
      resources = ["arn:aws:s3:::bucket/${statement.key}/*"]

      condition {
        test     = "StringEquals"
        variable = "aws:PrincipalTag/team"
        values   = ["$${aws:PrincipalTag/owner}", "shop"]
      }
    }
  }
}

data "aws_iam_policy_document" "base" {
  statement {
    sid           = "Base"
    effect        = "Deny"
    not_actions   = ["iam:*"]
    not_resources = ["*"]

    not_principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_iam_role" "documented" {
  name               = "documented"
  assume_role_policy = data.aws_iam_policy_document.trust.json

  inline_policy {
    name   = "access"
    policy = data.aws_iam_policy_document.access.json
  }
}

resource "aws_iam_role" "written" {
  name               = "written"
  assume_role_policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [ { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } ]
    }
  EOF
}

resource "aws_iam_policy" "encoded" {
  name = "encoded"
  policy = jsonencode({
    Statement = [{ Resource = "*", Action = ["s3:List*"], Effect = "Allow", Condition = { Bool = { "aws:SecureTransport" = true } } }]
    Version   = "2012-10-17"
  })
}

resource "aws_sqs_queue" "q" {
  name           = "q"
  redrive_policy = jsonencode({ maxReceiveCount = 4, deadLetterTargetArn = "arn:aws:sqs:eu-west-1:111122223333:dead" })
  policy         = jsonencode({ Version = "2012-10-17", Id = "q", Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*" }] })
}

resource "aws_ecr_lifecycle_policy" "e" {
  repository = "r"
  policy     = jsonencode({ rules = [{ rulePriority = 1, selection = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = 5 }, action = { type = "expire" } }] })
}

output "trust" {
  value = data.aws_iam_policy_document.trust.json
}
