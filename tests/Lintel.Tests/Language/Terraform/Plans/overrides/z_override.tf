resource "aws_security_group" "x" {
  description = "z"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

module "inner" {
  source = "./inner"
  name   = "z"
}
