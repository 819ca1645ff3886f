terraform {
  required_providers { aws = { source = "hashicorp/aws", version = "~> 5.0" } }
}
variable "env" { default = "prod" }
variable "pw" {
  type = string
  sensitive = true
  default = "hunter22222"
}
variable "more" { default = [80, 443] }
locals { key = aws_kms_key.k.arn }
provider "aws" {
  region = "eu-west-1"
  default_tags { tags = { Owner = "me" } }
}
resource "aws_kms_key" "k" {
  enable_key_rotation = true
}
resource "aws_sqs_queue" "q" {
  name = "a"
  kms_master_key_id = local.key
}
resource "aws_sqs_queue" "r" {
  count = 2
  name = "r-${count.index}"
  kms_master_key_id = aws_kms_key.k.id
}
resource "aws_sqs_queue_policy" "r" {
  count = 2
  queue_url = aws_sqs_queue.r[count.index].id
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["sqs:*"]
    resources = [aws_sqs_queue.q.arn]
    principals {
      type = "AWS"
      identifiers = ["*"]
    }
  }
}
data "aws_iam_policy_document" "known" {
  statement {
    actions = ["sqs:*"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" {
  name = "p"
  policy = data.aws_iam_policy_document.known.json
}
module "m" {
  source = "./m"
  for_each = toset(["x","y"])
  key = aws_kms_key.k.arn
  name = each.key
}
resource "aws_sns_topic_policy" "tp" {
  arn = module.m["x"].arn
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sns:*", Principal = "*", Resource = module.m["x"].arn }] })
}
resource "aws_db_instance" "db" {
  identifier = "db"
  engine = "mysql"
  instance_class = "db.t3.micro"
  allocated_storage = 10
  username = "u"
  password = var.pw
  skip_final_snapshot = true
}
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_security_group" "sg" {
  vpc_id = aws_vpc.v.id
  dynamic "ingress" {
    for_each = var.more
    content {
      from_port = ingress.value
      to_port = ingress.value
      protocol = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  egress {
    from_port = 0
    to_port = 0
    protocol = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "empty" { vpc_id = aws_vpc.v.id }
