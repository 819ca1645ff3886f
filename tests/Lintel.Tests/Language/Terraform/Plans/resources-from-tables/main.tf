provider "aws" {
  region = "eu-west-1"
}

locals {
  people = csvdecode(file("${path.module}/people.csv"))
  rules  = jsondecode(file("${path.module}/rules.json"))
  admins = [for person in local.people : person.name if person.admin == "true"]
}

resource "aws_iam_user" "person" {
  for_each = { for person in local.people : lower(person.name) => person }
  name     = each.key
  tags     = { Team = title(each.value.team), Number = format("%03d", each.value.number) }
}

resource "aws_iam_group_membership" "admins" {
  name  = "admins"
  group = "admins"
  users = [for name in local.admins : aws_iam_user.person[lower(name)].name]
}

resource "aws_security_group" "this" {
  name        = "rules"
  description = "From ${length(local.rules.ingress)} rules"
}

resource "aws_security_group_rule" "this" {
  for_each          = { for index, rule in local.rules.ingress : format("%02d-%s", index, rule.name) => rule }
  type              = "ingress"
  security_group_id = aws_security_group.this.id
  description       = try(each.value.description, null)
  from_port         = split("-", each.value.ports)[0]
  to_port           = element(split("-", each.value.ports), length(split("-", each.value.ports)) - 1)
  protocol          = lookup(each.value, "protocol", "tcp")
  cidr_blocks       = try([for cidr in each.value.from : cidr if can(regex("/", cidr))], null)
}

output "people" {
  value = local.people
}

output "by_team" {
  value = { for person in local.people : person.team => person.name... }
}
