e = {
  list = [1, "a", { deep = true }]
  heredoc = <<-EOT
    two
      lines
  EOT
}
d = { name = "first" }
