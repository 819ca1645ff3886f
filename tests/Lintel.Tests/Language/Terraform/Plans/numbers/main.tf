locals {
  third = 1 / 3
  big   = 9007199254740993
}

resource "aws_ssm_parameter" "numbers" {
  name  = "numbers"
  type  = "String"
  value = jsonencode({ third = local.third, big = local.big, sum = 0.1 + 0.2, floor = floor(-2.5), round = ceil(2.1), power = pow(2, 70), parsed = parseint("ff", 16) })
}

resource "aws_sqs_queue" "q" {
  name          = "q"
  delay_seconds = "7"
  fifo_queue    = "false"
  tags          = { Flag = true, Number = 1.50, Large = 12345678901234567890 }
}

output "numbers" {
  value = [max(1, 2.5), min([3, 4]...), 7 % 3, -7 % 3, signum(-3), log(8, 2), 10 / 4]
}
