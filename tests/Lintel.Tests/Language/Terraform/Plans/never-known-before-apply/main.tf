provider "aws" {
  region = "eu-west-1"
}

locals {
  now   = timestamp()
  later = timeadd(local.now, "24h")
  id    = uuid()
}

resource "aws_sqs_queue" "q" {
  name = "q-${formatdate("YYYY", local.now)}"
  tags = { Stamp = local.now, Kind = "plain", Later = local.later }
}

resource "aws_sns_topic" "t" {
  name         = "t-${local.id}"
  display_name = length(local.id) > 0 ? "long" : "short"
}

resource "aws_s3_bucket" "b" {
  bucket_prefix = "b-"
}

resource "aws_s3_object" "o" {
  bucket  = aws_s3_bucket.b.bucket
  key     = "${aws_s3_bucket.b.id}/key"
  content = jsonencode({ bucket = aws_s3_bucket.b.id, known = 1 })
  tags    = { for name in ["a", "b"] : name => aws_s3_bucket.b.arn }
}

resource "aws_cloudwatch_log_group" "l" {
  name              = aws_s3_bucket.b.bucket_prefix
  retention_in_days = aws_sqs_queue.q.delay_seconds + 7
}

output "arn" {
  value = "${aws_s3_bucket.b.arn}/*"
}

output "list" {
  value = [aws_s3_bucket.b.arn, "fixed", local.id]
}

output "starts" {
  value = [startswith("s3://${aws_s3_bucket.b.id}", "s3://"), "${aws_s3_bucket.b.id}x" == ""]
}

output "length" {
  value = length([aws_s3_bucket.b.arn, local.id])
}

output "choice" {
  value = aws_s3_bucket.b.id == "x" ? "one" : "one"
}
