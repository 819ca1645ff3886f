locals {
  tags = { Team = "shop" }
}

module "inner" {
  source = "./inner"
  tags   = merge(local.tags, { Module = "inner" })
}

resource "aws_sqs_queue" "q" {
  name = "q"
  tags = local.tags
}

resource "aws_autoscaling_group" "g" {
  name             = "g"
  min_size         = 0
  max_size         = 2
  desired_capacity = null
  availability_zones = ["us-east-1a"]

  launch_template {
    id      = module.inner.template
    version = "$Latest"
  }

  dynamic "tag" {
    for_each = local.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
