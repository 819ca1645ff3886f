resource "aws_sqs_queue" "q" {
  name = "q"
}

data "aws_iam_policy_document" "later" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.q.arn]
  }
}

data "aws_iam_policy_document" "waits" {
  depends_on = [aws_sqs_queue.q]

  statement {
    actions   = ["sqs:ReceiveMessage"]
    resources = ["*"]
  }
}

resource "aws_sqs_queue_policy" "later" {
  queue_url = aws_sqs_queue.q.id
  policy    = data.aws_iam_policy_document.later.json
}

resource "aws_iam_policy" "waits" {
  name   = "waits"
  policy = data.aws_iam_policy_document.waits.json
}
