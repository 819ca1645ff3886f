variable "name" {}

output "which" {
  value = "first ${var.name}"
}
