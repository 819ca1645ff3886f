provider "aws" {
  region = "eu-west-1"
}

variable "password" {
  type      = string
  ephemeral = true
  default   = "from outside"
}

variable "name" {
  type      = string
  sensitive = true
  default   = "hush"
}

ephemeral "aws_secretsmanager_random_password" "made" {
  password_length = 20
}

locals {
  derived = "${var.password}!"
}

resource "aws_secretsmanager_secret" "db" {
  name = "db-${nonsensitive(var.name)}"
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id                = aws_secretsmanager_secret.db.id
  secret_string_wo         = jsonencode({ password = ephemeral.aws_secretsmanager_random_password.made.random_password })
  secret_string_wo_version = 3
}

resource "aws_ssm_parameter" "wo" {
  name             = "/${var.name}"
  type             = "SecureString"
  value_wo         = local.derived
  value_wo_version = 1
}

resource "aws_rds_cluster" "db" {
  cluster_identifier         = "db"
  engine                     = "aurora-postgresql"
  master_username            = "root"
  master_password_wo         = module.inner.password
  master_password_wo_version = module.inner.version
  skip_final_snapshot        = true
}

module "inner" {
  source   = "./inner"
  password = local.derived
}

output "known" {
  value = ephemeralasnull(var.password) == null
}

output "name" {
  value     = var.name
  sensitive = true
}
