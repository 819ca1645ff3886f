provider "aws" {
  region = "eu-west-1"
}

variable "nodes" {
  default = [
    { name = "a", address = "10.0.0.1", weight = 3 },
    { name = "b", address = "10.0.0.2", weight = null },
  ]
}

locals {
  hosts = <<-EOT
    # written by hand
    %{~ for node in var.nodes }
    ${node.address} ${node.name}%{ if node.weight != null } weight=${node.weight}%{ endif }
    %{~ endfor ~}

      indented
  EOT

  plain = <<EOT
  first
    second %{ if length(var.nodes) > 5 }many%{ else }few%{ endif }
EOT
}

resource "aws_ssm_parameter" "hosts" {
  name  = "/hosts"
  type  = "String"
  value = local.hosts
}

resource "aws_ssm_parameter" "plain" {
  name  = "/plain"
  type  = "String"
  value = local.plain
}

resource "aws_ssm_parameter" "rendered" {
  name = "/rendered"
  type = "String"
  value = templatefile("${path.module}/nginx.conf.tftpl", {
    nodes  = var.nodes
    port   = 8080
    extras = { gzip = "on", keepalive = 65 }
  })
}

resource "aws_launch_template" "web" {
  name_prefix = "web-"
  user_data = base64encode(templatefile("${path.module}/start.sh.tftpl", {
    packages = toset(["nginx", "curl"])
    debug    = false
    script   = "echo $${HOME}"
  }))
}

output "inline" {
  value = "%{ for i, node in var.nodes ~} ${i}:${node.name} %{~ endfor }!"
}

output "string" {
  value = templatestring(local.pattern, { who = "world" })
}

locals {
  pattern = "Hello, $${who}!"
}
