variable "name" {
  default = "mixed"
}
