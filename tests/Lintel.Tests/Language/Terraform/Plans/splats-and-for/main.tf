variable "subnets" {
  type = list(object({ id = string, zone = string, public = bool }))
  default = [
    { id = "subnet-a", zone = "a", public = true },
    { id = "subnet-b", zone = "b", public = false },
    { id = "subnet-c", zone = "a", public = false },
  ]
}

locals {
  by_zone = { for subnet in var.subnets : subnet.zone => subnet.id... }
  private = [for subnet in var.subnets : subnet.id if !subnet.public]
  flat    = flatten([for zone, ids in local.by_zone : [for id in ids : "${zone}/${id}"]])
}

resource "aws_db_subnet_group" "db" {
  name       = "db"
  subnet_ids = local.private
}

resource "aws_ssm_parameter" "flat" {
  for_each = toset(local.flat)
  name     = replace(each.key, "/", "-")
  type     = "String"
  value    = join(",", var.subnets[*].zone)
}

output "lists" {
  value = {
    zones   = distinct(var.subnets[*].zone)
    grouped = local.by_zone
    chunk   = chunklist(var.subnets[*].id, 2)
    product = setproduct(["x"], ["1", "2"])
  }
}
