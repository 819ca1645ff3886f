terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
resource "terraform_data" "u" {}
locals { u = terraform_data.u.id }
resource "aws_lambda_function" "f" {
  function_name = "x"
  role          = local.u
  filename      = "main.tf"
  handler       = "x"
  runtime       = "python3.12"
  layers        = [local.u, "x"]
  image_config {
    command     = ["a", local.u]
    entry_point = []
  }
}
resource "aws_eks_node_group" "n" {
  cluster_name   = "x"
  node_role_arn  = local.u
  subnet_ids     = [local.u, "a"]
  instance_types = ["a", local.u]
  scaling_config {
    min_size     = 1
    max_size     = 1
    desired_size = 1
  }
  labels = { a = local.u }
  taint {
    key    = "x"
    value  = null
    effect = "NO_SCHEDULE"
  }
  remote_access {
    ec2_ssh_key               = null
    source_security_group_ids = [local.u]
  }
}
resource "aws_network_acl" "a" {
  vpc_id = local.u
  ingress = [{
    rule_no         = 1
    action          = "allow"
    from_port       = 1
    to_port         = 2
    protocol        = "tcp"
    cidr_block      = local.u
    ipv6_cidr_block = null
    icmp_type       = null
    icmp_code       = null
  }]
  subnet_ids = [local.u]
}
resource "aws_route_table" "r" {
  vpc_id = local.u
  route {
    cidr_block     = "0.0.0.0/0"
    gateway_id     = local.u
    nat_gateway_id = null
  }
  propagating_vgws = []
}
resource "aws_cloudfront_distribution" "d" {
  enabled     = true
  aliases     = []
  comment     = null
  price_class = null
  default_cache_behavior {
    allowed_methods        = ["POST", "GET"]
    cached_methods         = ["GET", local.u]
    target_origin_id       = "x"
    viewer_protocol_policy = "https-only"
    trusted_signers        = []
    min_ttl                = null
    compress               = null
    lambda_function_association {
      event_type   = "viewer-request"
      lambda_arn   = local.u
      include_body = null
    }
    forwarded_values {
      query_string = false
      headers      = []
      cookies {
        forward           = "none"
        whitelisted_names = null
      }
    }
  }
  origin {
    origin_id           = "x"
    domain_name         = local.u
    origin_path         = null
    connection_attempts = null
    custom_header {
      name  = "x"
      value = local.u
    }
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
      locations        = []
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
    acm_certificate_arn            = null
    minimum_protocol_version       = null
  }
  custom_error_response {
    error_code            = 404
    response_code         = null
    response_page_path    = null
    error_caching_min_ttl = null
  }
}
resource "aws_security_group" "s" {
  name = "s"
  ingress = [{
    from_port        = 1
    to_port          = 2
    protocol         = "tcp"
    cidr_blocks      = null
    ipv6_cidr_blocks = [local.u]
    prefix_list_ids  = null
    description      = null
    security_groups  = null
    self             = null
  }]
}
resource "aws_cloudwatch_metric_alarm" "a" {
  alarm_name                = "x"
  comparison_operator       = "GreaterThanThreshold"
  evaluation_periods        = 1
  alarm_actions             = [local.u, "x"]
  ok_actions                = []
  insufficient_data_actions = null
  threshold                 = null
  period                    = null

  metric_query {
    id          = "m1"
    expression  = null
    label       = null
    period      = null
    return_data = null
    metric {
      metric_name = "x"
      namespace   = null
      period      = 60
      stat        = "Sum"
      unit        = null
      dimensions  = { A = local.u }
    }
  }
}
resource "aws_codebuild_project" "p" {
  name         = "x"
  service_role = local.u
  artifacts {
    type                = "NO_ARTIFACTS"
    name                = null
    path                = null
    encryption_disabled = null
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "x"
    environment_variable {
      name  = "a"
      value = local.u
      type  = null
    }
    environment_variable {
      name  = "b"
      value = ""
    }
  }
  source {
    type      = "NO_SOURCE"
    buildspec = ""
    location  = null
  }
}
resource "aws_wafv2_web_acl" "w" {
  name  = "x"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "x"
    sampled_requests_enabled   = false
  }
  rule {
    name     = "a"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "x"
        vendor_name = "AWS"
        version     = null
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = false
      metric_name                = "x"
      sampled_requests_enabled   = false
    }
  }
}
resource "aws_ssm_parameter" "p" {
  name        = "x"
  type        = "String"
  value       = "x"
  tier        = null
  overwrite   = null
  description = ""
}
resource "aws_elasticache_replication_group" "r" {
  replication_group_id       = "X-Y"
  description                = "x"
  security_group_ids         = [local.u]
  node_type                  = null
  auto_minor_version_upgrade = true
  maintenance_window         = "SUN:05:00-SUN:09:00"
  engine                     = "Redis"
  num_cache_clusters         = 2
  port                       = null
  subnet_group_name          = ""
  at_rest_encryption_enabled = null
  apply_immediately          = null
}
resource "aws_opensearch_domain" "o" {
  domain_name      = "xyzw"
  access_policies  = "{ \"Version\": \"2012-10-17\", \"Statement\": [] }"
  advanced_options = { "rest.action.multi.allow_explicit_index" = "true" }
}
resource "aws_ecr_lifecycle_policy" "p" {
  repository = "x"
  policy     = "{ \"rules\": [ { \"rulePriority\": 1, \"selection\": { \"tagStatus\": \"any\", \"countType\": \"imageCountMoreThan\", \"countNumber\": 1 }, \"action\": {\"type\": \"expire\"} } ] }"
}
resource "aws_cloudwatch_dashboard" "d" {
  dashboard_name = "x"
  dashboard_body = "{ \"b\": 1, \"a\" : 2 }"
}
resource "aws_vpc_endpoint" "e" {
  vpc_id              = local.u
  service_name        = "x"
  policy              = "{ \"Version\": \"2012-10-17\", \"Statement\": [] }"
  route_table_ids     = [local.u]
  subnet_ids          = []
  private_dns_enabled = null
  auto_accept         = null
}
resource "aws_iam_group" "g" {
  name = "x"
  path = null
}
resource "aws_acm_certificate" "c" {
  domain_name               = "Example.com"
  subject_alternative_names = ["*.example.com", "a.example.com"]
  validation_method         = "DNS"
}
resource "aws_ecs_service" "s" {
  name            = "x"
  cluster         = null
  task_definition = local.u
  desired_count   = null

  iam_role                           = ""
  deployment_minimum_healthy_percent = null
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = null
    base              = null
  }
  load_balancer {
    target_group_arn = local.u
    container_name   = "a"
    container_port   = 80
    elb_name         = null
  }
  deployment_controller {
    type = null
  }
  network_configuration {
    subnets          = [local.u]
    security_groups  = []
    assign_public_ip = null
  }
}
