variable "greeting" {
  type    = string
  default = "hello"
}

resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  user_data     = <<-SH
    #!/bin/sh
    echo ${var.greeting}
  SH
}

resource "aws_launch_template" "web" {
  name      = "web"
  image_id  = "ami-1"
  user_data = base64encode("echo ${var.greeting}")
}
