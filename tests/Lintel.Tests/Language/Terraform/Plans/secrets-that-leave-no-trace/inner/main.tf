variable "password" {
  type      = string
  ephemeral = true
}

output "password" {
  value     = upper(var.password)
  ephemeral = true
}

output "version" {
  value = 2
}
