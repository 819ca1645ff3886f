provider "aws" {
  region = "eu-west-1"
}

variable "password" {
  type      = string
  ephemeral = true
  default   = "not so secret"
}

variable "token" {
  type      = string
  sensitive = true
  default   = "token"
}

resource "aws_secretsmanager_secret" "s" {
  name = "s"
}

resource "aws_secretsmanager_secret_version" "v" {
  secret_id                = aws_secretsmanager_secret.s.id
  secret_string_wo         = var.password
  secret_string_wo_version = 1
}

resource "aws_db_instance" "d" {
  identifier          = "d"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "root"
  password_wo         = var.password
  password_wo_version = 2
  skip_final_snapshot = true
}

resource "aws_ssm_parameter" "p" {
  name  = "/p"
  type  = "SecureString"
  value = "${var.token}-suffix"
}

resource "aws_ssm_parameter" "nonsensitive" {
  name  = "/n"
  type  = "String"
  value = nonsensitive(upper(var.token))
}

output "token" {
  value     = var.token
  sensitive = true
}
