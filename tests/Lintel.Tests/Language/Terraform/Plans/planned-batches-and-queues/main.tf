terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_batch_scheduling_policy" "even" {
  name = "even"

  fair_share_policy {
    compute_reservation = 1
    share_decay_seconds = 3600
  }
}

resource "aws_batch_scheduling_policy" "shared" {
  name = "shared"

  fair_share_policy {
    share_decay_seconds = 60

    share_distribution {
      share_identifier = "A1*"
      weight_factor    = 0.1
    }

    share_distribution {
      share_identifier = "A2"
    }
  }
}

resource "aws_batch_scheduling_policy" "bare" {
  name = "bare"
}

resource "aws_batch_compute_environment" "spot" {
  compute_environment_name = "spot"
  type         = "MANAGED"
  service_role = "arn:aws:iam::123456789012:role/batch"

  compute_resources {
    type               = "FARGATE_SPOT"
    max_vcpus          = 16
    subnets            = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }
}

resource "aws_batch_job_queue" "low" {
  name                  = "low"
  state                 = "ENABLED"
  priority              = 1
  scheduling_policy_arn = aws_batch_scheduling_policy.even.arn

  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.spot.arn
  }
}

resource "aws_batch_job_definition" "job" {
  name = "job"
  type = "container"

  container_properties = jsonencode({
    image   = "busybox"
    command = ["echo", "hello"]
    resourceRequirements = [
      { type = "VCPU", value = "1" },
      { type = "MEMORY", value = "512" },
    ]
  })

  retry_strategy {
    attempts = 3
  }

  timeout {
    attempt_duration_seconds = 60
  }
}

resource "aws_sqs_queue" "first" {
  name_prefix                 = "first-"
  fifo_queue                  = true
  content_based_deduplication = true
}

resource "aws_sqs_queue" "second" {
  name = "second"
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.first.arn
    maxReceiveCount     = 4
  })
}

resource "aws_sqs_queue_policy" "second" {
  queue_url = aws_sqs_queue.second.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Principal = "*", Action = "sqs:*", Resource = "*" }] })
}

resource "aws_sns_topic" "news" {
  name = "news"
}

resource "aws_sns_topic_subscription" "news" {
  topic_arn = aws_sns_topic.news.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.second.arn
}

resource "aws_mq_broker" "old" {
  broker_name        = "old"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.t3.micro"

  user {
    username = "someone"
    password = "a-long-password"
  }
}
