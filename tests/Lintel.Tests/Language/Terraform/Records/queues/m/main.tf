variable "key" {}
variable "name" {}
resource "aws_sns_topic" "t" {
  name = var.name
  kms_master_key_id = var.key
}
output "arn" { value = aws_sns_topic.t.arn }
