resource "aws_sqs_queue" "dead" {
  for_each = toset(["a", "b"])
  name     = "${each.key}-dead"
}

resource "aws_sqs_queue" "live" {
  for_each = aws_sqs_queue.dead
  name     = replace(each.value.name, "-dead", "")
  redrive_policy = jsonencode({
    deadLetterTargetArn = each.value.arn
    maxReceiveCount     = 3
  })
}

resource "aws_subnet" "s" {
  count      = 3
  vpc_id     = "vpc-1"
  cidr_block = "10.0.${count.index}.0/24"
}

resource "aws_ssm_parameter" "cidrs" {
  name  = "cidrs"
  type  = "String"
  value = "${aws_subnet.s[1].cidr_block} ${join(" ", aws_subnet.s.*.cidr_block)} ${aws_sqs_queue.live["a"].name}"
}
