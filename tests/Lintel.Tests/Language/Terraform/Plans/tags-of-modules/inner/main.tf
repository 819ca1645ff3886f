variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_launch_template" "t" {
  name     = "template"
  image_id = "ami-1"
  tags     = var.tags

  dynamic "tag_specifications" {
    for_each = toset(["instance", "volume"])
    content {
      resource_type = tag_specifications.value
      tags          = merge(var.tags, { For = tag_specifications.key })
    }
  }
}

output "template" {
  value = aws_launch_template.t.id
}
