locals {
  trust = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" } }
      ]
    }
  JSON
  read = <<-JSON
    { "Statement": [ { "Resource": "*", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"] } ], "Version": "2012-10-17" }
  JSON
}

resource "aws_iam_role" "host" {
  name               = "host"
  assume_role_policy = local.trust

  inline_policy {
    name   = "read"
    policy = local.read
  }
}

resource "aws_iam_role_policy" "read" {
  name   = "read"
  role   = aws_iam_role.host.id
  policy = local.read
}

resource "aws_iam_policy" "read" {
  name   = "read"
  policy = local.read
}

resource "aws_sqs_queue" "q" {
  name           = "q"
  redrive_policy = "{ \"maxReceiveCount\": 4, \"deadLetterTargetArn\": \"arn:aws:sqs:us-east-1:111122223333:dead\" }"
}

resource "aws_sns_topic" "t" {
  name   = "t"
  policy = local.read
}

resource "aws_cloudwatch_event_rule" "states" {
  name          = "states"
  event_pattern = "{ \"source\": [ \"aws.ec2\" ], \"detail-type\": [ \"EC2 <state>\" ] }"
}

resource "aws_s3_bucket_policy" "b" {
  bucket = "b"
  policy = local.read
}
