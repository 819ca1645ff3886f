variable "password" {
  type      = string
  sensitive = true
  default   = "not-a-secret"
}

resource "aws_ssm_parameter" "secret" {
  name  = "secret"
  type  = "SecureString"
  value = var.password
}

resource "aws_ssm_parameter" "open" {
  name  = "open"
  type  = "String"
  value = nonsensitive("length ${length(var.password)}")
  tags  = { Hidden = sensitive("yes") }
}
