provider "aws" {
  region = "eu-west-1"
}

variable "number" {
  type    = string
  default = 10
}

variable "flag" {
  type    = string
  default = true
}

resource "aws_sqs_queue" "q" {
  name                        = 12345
  delay_seconds               = var.number
  fifo_queue                  = var.flag == "false"
  content_based_deduplication = null
  tags                        = { Number = 1.50, Flag = true, Big = 12345678901234567890, Small = 0.0000001, Text = var.number }
}

resource "aws_db_instance" "db" {
  identifier                      = "db"
  engine                          = "postgres"
  engine_version                  = 16.30
  instance_class                  = "db.t4g.micro"
  allocated_storage               = "20"
  multi_az                        = var.flag
  port                            = "5432"
  username                        = "root"
  password                        = 12345678
  skip_final_snapshot             = "true"
  enabled_cloudwatch_logs_exports = ["upgrade", "postgresql", "upgrade"]
  vpc_security_group_ids          = toset(["sg-2", "sg-1"])
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/f:1"
  package_type  = "Image"
  timeout       = "30"
  memory_size   = 1024.0
  architectures = toset(["arm64"])

  environment {
    variables = { PORT = 8080, DEBUG = false, RATIO = 1 / 4 }
  }
}

resource "aws_instance" "i" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  monitoring    = "false"

  root_block_device {
    volume_size = "100"
    encrypted   = "true"
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    iops        = "3000"
    throughput  = 125.0
    volume_type = "gp3"
  }
}

resource "aws_lb" "l" {
  name            = "l"
  internal        = !tobool(var.flag)
  subnets         = tolist(["subnet-2", "subnet-1", "subnet-2"])
  idle_timeout    = "120"
  security_groups = [for group in { a = "sg-1", b = "sg-0" } : group]
}

output "types" {
  value = [var.number, var.flag, aws_sqs_queue.q.name, aws_lambda_function.f.timeout, aws_db_instance.db.engine_version]
}
