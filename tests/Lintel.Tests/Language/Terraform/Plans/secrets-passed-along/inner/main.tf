variable "text" {
  type = string
}

output "text" {
  value     = upper(var.text)
  sensitive = true
}

output "length" {
  value     = nonsensitive(length(var.text))
}
