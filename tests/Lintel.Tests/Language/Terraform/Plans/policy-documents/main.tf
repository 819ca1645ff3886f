provider "aws" {
  region = "eu-west-1"
}

data "aws_iam_policy_document" "base" {
  policy_id = "base"

  statement {
    actions   = ["s3:Get*", "s3:ListBucket", "s3:A"]
    resources = ["arn:aws:s3:::b/&{aws:username}", "arn:aws:s3:::a<>&"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:b", "arn:c", "arn:a"]
    }
  }

  statement {
    sid           = "two"
    effect        = "Deny"
    not_actions   = ["iam:*"]
    not_resources = ["x"]
    not_principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "b"
      values   = ["z", "a"]
    }
    condition {
      test     = "StringEquals"
      variable = "a"
      values   = ["only"]
    }
    condition {
      test     = "StringEquals"
      variable = "b"
      values   = ["m"]
    }
    condition {
      test     = "Bool"
      variable = "s"
      values   = ["&{x}", ""]
    }
  }

  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com", "a.amazonaws.com"]
    }
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }

  statement {
    actions   = []
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }

  statement {
    actions   = ["a:b"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*", "x"]
    }
    condition {
      test     = "Null"
      variable = "v"
      values   = []
    }
  }
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [
    data.aws_iam_policy_document.base.json,
    jsonencode({
      Version = "2008-10-17"
      Statement = [
        {
          Sid       = "src"
          Effect    = "Allow"
          Action    = ["b", "c", "a"]
          Resource  = "*"
          Principal = "*"
          Condition = { StringLike = { x = "one", y = ["t", "s"] } }
        },
        { Effect = "Deny", Action = "z", Principal = { AWS = "arn:x", Service = ["q", "r", "a"] }, NotResource = ["l"] },
      ]
    }),
  ]
  override_policy_documents = [
    jsonencode({
      Id = "over"
      Statement = [
        { Sid = "two", Effect = "Allow", Action = "over:ride", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = false } } },
      ]
    }),
  ]

  statement {
    sid       = "src2"
    actions   = ["x"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "empty" {}

data "aws_iam_policy_document" "old" {
  version = "2008-10-17"
  statement {
    actions = ["x"]
  }
}

data "aws_iam_policy_document" "per" {
  for_each = toset(["a", "b"])

  dynamic "statement" {
    for_each = each.key == "a" ? ["one", "two"] : []
    content {
      sid       = statement.value
      actions   = ["sqs:${title(statement.value)}"]
      resources = ["*"]
    }
  }
}

resource "aws_sqs_queue" "q" {
  name = "policy-documents"
}

data "aws_iam_policy_document" "unknown" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.q.arn]
  }
}

resource "aws_iam_policy" "p" {
  name   = "p"
  policy = data.aws_iam_policy_document.old.json
}

resource "aws_sqs_queue_policy" "q" {
  queue_url = aws_sqs_queue.q.id
  policy    = data.aws_iam_policy_document.unknown.json
}

output "base" {
  value = data.aws_iam_policy_document.base.json
}

output "merged" {
  value = data.aws_iam_policy_document.merged.json
}

output "minified" {
  value = data.aws_iam_policy_document.merged.minified_json
}

output "id" {
  value = data.aws_iam_policy_document.old.id
}

output "empty" {
  value = data.aws_iam_policy_document.empty.json
}

output "per" {
  value = { for key, document in data.aws_iam_policy_document.per : key => document.json }
}
