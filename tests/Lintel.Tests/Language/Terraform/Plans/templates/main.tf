locals {
  users = ["ann", "bob"]
}

resource "aws_ssm_parameter" "file" {
  name  = "file"
  type  = "String"
  value = templatefile("${path.module}/greeting.tftpl", { users = local.users, shout = true })
}

resource "aws_ssm_parameter" "text" {
  name  = "text"
  type  = "String"
  value = <<-EOT
    %{for index, user in local.users~}
    ${index}: ${user}
    %{endfor~}
    %{if length(local.users) > 3}many%{else}few%{endif}
  EOT
}

resource "aws_ssm_parameter" "formats" {
  name  = "formats"
  type  = "String"
  value = format("%s|%05d|%-6s|%.2f|%q|%v", "a", 42, "b", 1.005, "c", true)
}
