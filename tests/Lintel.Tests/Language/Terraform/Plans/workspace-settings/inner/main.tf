output "workspace" {
  value = "${terraform.workspace} in ${basename(path.module)}"
}
