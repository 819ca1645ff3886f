resource "aws_db_instance" "main" {
  identifier          = "main"
  engine              = "mysql"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "admin"
  password_wo         = "not-a-secret"
  password_wo_version = 2
  skip_final_snapshot = true
}

resource "aws_ssm_parameter" "p" {
  name             = "p"
  type             = "SecureString"
  value_wo         = "not-a-secret"
  value_wo_version = 1
}
