variable "name" {
  type = string
}

variable "delay" {
  type = string
}

output "text" {
  value = "${var.name} waits ${var.delay}s"
}
