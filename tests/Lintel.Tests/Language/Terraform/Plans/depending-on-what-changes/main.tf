provider "aws" {
  region = "eu-west-1"
}

data "aws_region" "here" {}

data "aws_region" "waits" {
  depends_on = [aws_sqs_queue.first]
}

data "aws_iam_policy_document" "waits" {
  statement {
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.first.arn]
  }
}

data "aws_iam_policy_document" "known" {
  count = 2

  statement {
    sid       = "Nr${count.index}"
    actions   = ["sqs:*"]
    resources = ["arn:aws:sqs:${data.aws_region.here.name}:*:${aws_sqs_queue.first.name}"]
  }
}

resource "aws_sqs_queue" "first" {
  name = "first"
}

module "late" {
  source     = "./late"
  depends_on = [aws_sqs_queue.first]
}

resource "aws_sqs_queue_policy" "p" {
  queue_url = aws_sqs_queue.first.url
  policy    = data.aws_iam_policy_document.waits.json
}

resource "aws_ssm_parameter" "regions" {
  for_each = { here = data.aws_region.here.name, waits = data.aws_region.waits.name, late = module.late.region, fixed = module.late.fixed }
  name     = "/${each.key}"
  type     = "String"
  value    = each.value
}

output "known" {
  value = data.aws_iam_policy_document.known[*].json
}
