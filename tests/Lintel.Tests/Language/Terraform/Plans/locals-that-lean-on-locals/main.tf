provider "aws" {
  region = "eu-west-1"
}

variable "tiers" {
  default = { gold = 3, silver = 2, bronze = 1 }
}

locals {
  sorted   = [for pair in sort([for name, rank in var.tiers : format("%02d:%s", rank, name)]) : split(":", pair)[1]]
  reversed = reverse(local.sorted)
  index    = { for position, name in local.reversed : name => position }
  inverted = transpose({ for name, rank in var.tiers : name => [tostring(rank), rank > 1 ? "paid" : "free"] })
  chunks   = chunklist(range(7), 3)
  matrix   = [for row in range(3) : [for column in range(3) : row == column ? 1 : 0]]
  total    = sum(flatten(local.matrix))
  grouped  = { for name, rank in var.tiers : (rank % 2 == 0 ? "even" : "odd") => name... }
  zipped   = zipmap(local.sorted, [for name in local.sorted : upper(substr(name, 0, 1))])
  matched  = matchkeys(local.sorted, ["x", "y", "x"], ["x"])
  distinct = distinct(concat(local.sorted, local.reversed, ["extra"]))
  merged   = merge(local.zipped, { gold = null }, local.index)
}

resource "aws_ssm_parameter" "tier" {
  for_each = local.index
  name     = "/tier/${each.key}"
  type     = "String"
  value    = each.value
  tags     = { Letter = local.zipped[each.key], Paid = contains(local.inverted["paid"], each.key) }
}

resource "aws_ssm_parameter" "all" {
  name = "/all"
  type = "String"
  value = jsonencode({
    chunks   = local.chunks
    grouped  = local.grouped
    total    = local.total
    distinct = local.distinct
    matched  = local.matched
    merged   = local.merged
    inverted = local.inverted
  })
}

output "sorted" {
  value = local.sorted
}

output "text" {
  value = join("; ", [for name, rank in var.tiers : "${name}=${rank}"])
}
