# What the shop has promised: an hour to come back, five minutes of orders at most to enter again.
resource "aws_resiliencehub_resiliency_policy" "shop" {
  name = "shop"
  tier = "Critical"

  policy {
    software {
      rto = "1h"
      rpo = "5m"
    }

    hardware {
      rto = "15m"
      rpo = "5m"
    }

    az {
      rto = "15m"
      rpo = "5m"
    }

    region {
      rto = "24h"
      rpo = "24h"
    }
  }
}

# Every quarter a third of the web servers goes away during the game day.
resource "aws_fis_experiment_template" "lose_servers" {
  description = "A third of the web servers stops"
  role_arn    = aws_iam_role.experiment.arn

  action {
    name      = "stop"
    action_id = "aws:ec2:stop-instances"

    target {
      key   = "Instances"
      value = "web"
    }
  }

  target {
    name           = "web"
    resource_type  = "aws:ec2:instance"
    selection_mode = "PERCENT(33)"

    resource_tag {
      key   = "Project"
      value = "shop"
    }
  }

  stop_condition {
    source = "aws:cloudwatch:alarm"
    value  = aws_cloudwatch_metric_alarm.errors.arn
  }

  tags = { Name = "shop-lose-servers" }
}

resource "aws_iam_role" "experiment" {
  name = "shop-experiment"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "fis.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy" "experiment" {
  role = aws_iam_role.experiment.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["ec2:StopInstances", "ec2:StartInstances"]
      Resource  = "arn:aws:ec2:eu-central-1:${data.aws_caller_identity.current.account_id}:instance/*"
      Condition = { StringEquals = { "aws:ResourceTag/Project" = "shop" } }
    }]
  })
}
