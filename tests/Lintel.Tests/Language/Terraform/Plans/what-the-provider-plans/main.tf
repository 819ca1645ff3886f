terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
resource "terraform_data" "u" {}
locals {
  u   = terraform_data.u.id
  pol = <<-P
  {
    "Version": "2012-10-17",
    "Statement": [{"Sid": "a", "Effect":"Allow", "Action": ["s3:Get*"], "Resource": "*", "Principal": {"AWS": ["*"]}}],
    "Id": "x"
  }
  P
}
resource "aws_lb" "list_unknown" {
  name            = "a"
  subnets         = ["subnet-1", local.u]
  security_groups = []
  tags            = { A = local.u, B = "b" }
  access_logs {
    bucket  = "x"
    prefix  = null
    enabled = null
  }
}
resource "aws_security_group" "s" {
  name = "s"
  ingress {
    from_port       = 1
    to_port         = 2
    protocol        = "TCP"
    cidr_blocks     = []
    description     = null
    security_groups = [local.u]
  }
  egress = []
  tags   = { Name = null }
}
resource "aws_security_group" "t" {
  name = "s"
  ingress {
    from_port   = 1
    to_port     = 2
    protocol    = "-1"
    cidr_blocks = ["10.0.0.0/8", local.u]
    description = ""
  }
  tags = { Name = null, A = "b" }
}
resource "aws_instance" "i" {
  ami                    = "ami-1"
  instance_type          = "t3.micro"
  user_data              = "hello\n"
  security_groups        = []
  vpc_security_group_ids = ["sg-1", local.u]
  subnet_id              = ""
  key_name               = ""
  root_block_device {
    volume_size = 10
    kms_key_id  = ""
    tags        = {}
    encrypted   = null
  }
  ebs_block_device {
    device_name = "/dev/a"
    volume_type = null
    kms_key_id  = null
    tags        = null
  }
  metadata_options {
    http_tokens = null
  }
  tags = {}
}
resource "aws_instance" "j" {
  ami              = local.u
  instance_type    = "t3.micro"
  user_data_base64 = base64encode("hello")
  dynamic "root_block_device" {
    for_each = []
    content {}
  }
  volume_tags = {}
}
resource "aws_iam_role" "r" {
  assume_role_policy = local.pol
  inline_policy {
    name   = "x"
    policy = local.pol
  }
  managed_policy_arns = []
  description         = ""
  path                = null
  tags                = null
}
resource "aws_iam_policy" "p" {
  policy = local.pol
  path   = ""
}
resource "aws_iam_role_policy" "p" {
  policy = local.pol
  role   = "x"
}
resource "aws_s3_bucket_policy" "p" {
  policy = local.pol
  bucket = "x"
}
resource "aws_sqs_queue" "p" {
  policy            = local.pol
  redrive_policy    = "{ \"b\": 1, \"a\": 2}"
  name_prefix       = null
  kms_master_key_id = ""
  fifo_queue        = null
}
resource "aws_sns_topic" "p" {
  policy          = local.pol
  delivery_policy = "{ \"b\": 1, \"a\": 2}"
  name            = ""
}
resource "aws_kms_key" "p" {
  policy      = local.pol
  description = ""
}
resource "aws_cloudwatch_event_rule" "r" {
  event_pattern = "{ \"source\" : [ \"aws.ec2\" ], \"account\":[] }"
  is_enabled    = null
}
resource "aws_ecs_task_definition" "t" {
  family                   = "x"
  container_definitions    = "[ {\"name\": \"a\", \"image\":\"b\", \"cpu\": 1, \"environment\": [{\"name\":\"Z\",\"value\":\"1\"},{\"name\":\"A\",\"value\":\"1\"}], \"essential\": true, \"memory\": null} ]"
  requires_compatibilities = []
  cpu                      = 256
  memory                   = "512"
}
resource "aws_route53_record" "r" {
  zone_id = "Z1"
  name    = "WWW.Example.COM."
  type    = "A"
  ttl     = 60
  records = ["1.2.3.4", "1.2.3.3"]
}
resource "aws_route53_record" "alias" {
  zone_id = "Z1"
  name    = "*.Example.COM."
  type    = "A"
  alias {
    name                   = "Foo.Bar.com."
    zone_id                = "Z2"
    evaluate_target_health = true
  }
}
resource "aws_route53_zone" "z" {
  name    = "Example.COM."
  comment = null
}
resource "aws_lambda_function" "f" {
  function_name = "x"
  role          = local.u
  filename      = "main.tf"
  handler       = "x"
  runtime       = "python3.12"
  layers        = []
  environment {
    variables = { A = local.u, B = "c" }
  }
  vpc_config {
    subnet_ids         = ["a", local.u]
    security_group_ids = []
  }
  tracing_config {
    mode = "Active"
  }
  timeout       = null
  memory_size   = null
  package_type  = null
  architectures = null
}
resource "aws_db_instance" "d" {
  instance_class                  = "db.t3.micro"
  identifier                      = "upper-case"
  engine                          = "MySQL"
  engine_version                  = "8.0"
  username                        = "x"
  password                        = "y"
  db_name                         = ""
  kms_key_id                      = null
  vpc_security_group_ids          = []
  enabled_cloudwatch_logs_exports = []
  maintenance_window              = "Mon:00:00-Mon:03:00"
  backup_window                   = "03:00-06:00"
  monitoring_interval             = null
  allocated_storage               = "10"
}
resource "aws_vpc_security_group_ingress_rule" "r" {
  security_group_id = local.u
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.0.0.0/8"
  description       = null
  tags              = {}
}
resource "aws_autoscaling_group" "a" {
  max_size           = 1
  min_size           = 1
  availability_zones = []
  load_balancers     = []
  target_group_arns  = [local.u]
  health_check_type  = ""
  name               = null
  tag {
    key                 = "k"
    value               = local.u
    propagate_at_launch = true
  }
  launch_template {
    id      = local.u
    version = ""
  }
  termination_policies = []
}
resource "aws_default_network_acl" "d" {
  default_network_acl_id = local.u
  ingress {
    rule_no         = 1
    action          = "Allow"
    from_port       = 1
    to_port         = 2
    protocol        = "tcp"
    cidr_block      = null
    ipv6_cidr_block = null
  }
  subnet_ids = []
}
resource "aws_cloudwatch_log_group" "l" {
  name              = null
  retention_in_days = null
  kms_key_id        = ""
}
resource "aws_launch_template" "l" {
  user_data = base64encode("x")
  network_interfaces {
    security_groups             = [local.u, "sg-1"]
    associate_public_ip_address = true
    delete_on_termination       = null
  }
  block_device_mappings {
    device_name = "x"
    ebs {
      encrypted             = true
      iops                  = null
      kms_key_id            = ""
      delete_on_termination = ""
    }
  }
  vpc_security_group_ids = [local.u]
  iam_instance_profile {
    arn  = null
    name = local.u
  }
  tag_specifications {
    resource_type = "instance"
    tags          = { A = local.u, B = "x" }
  }
}
resource "aws_s3_bucket" "b" {
  bucket        = "My-Bucket"
  force_destroy = null
  acl           = null
  policy        = local.pol
  lifecycle_rule {
    enabled = true
    prefix  = null
    id      = null
    transition {
      days          = 1
      storage_class = "GLACIER"
    }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "b" {
  bucket = local.u
  rule {
    id     = "x"
    status = "Enabled"
    prefix = null
    filter {
    }
    expiration {
      days                         = 1
      expired_object_delete_marker = null
    }
  }
}
resource "aws_api_gateway_rest_api" "a" {
  name               = "x"
  body               = "{ \"a\" : 1 }"
  policy             = local.pol
  binary_media_types = []
}
resource "aws_dynamodb_table" "t" {
  name     = "x"
  hash_key = "a"
  attribute {
    name = "a"
    type = "S"
  }
  read_capacity    = null
  billing_mode     = "PAY_PER_REQUEST"
  stream_view_type = null
  stream_enabled   = null
  range_key        = null
  global_secondary_index {
    name               = "x"
    hash_key           = "a"
    projection_type    = "ALL"
    non_key_attributes = []
    read_capacity      = null
    range_key          = null
  }
  point_in_time_recovery {
    enabled = true
  }
}
