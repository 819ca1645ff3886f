variable "size" {
  type    = number
  default = 20

  validation {
    condition     = var.size > 10
    error_message = "Too small."
  }
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  size              = var.size
  type              = null
  encrypted         = true

  lifecycle {
    precondition {
      condition     = var.size < 1000
      error_message = "Too large."
    }

    postcondition {
      condition     = self.size == var.size
      error_message = "Not as asked."
    }
  }
}

check "size" {
  assert {
    condition     = aws_ebs_volume.data.size % 2 == 0
    error_message = "Odd."
  }
}
