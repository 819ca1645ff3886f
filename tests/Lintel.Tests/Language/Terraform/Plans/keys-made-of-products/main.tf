provider "aws" {
  region = "eu-west-1"
}

variable "teams" {
  type = map(object({
    envs  = list(string)
    quota = optional(number, 10)
  }))
  default = {
    shop    = { envs = ["dev", "prod"], quota = 25 }
    billing = { envs = ["prod"] }
    nobody  = { envs = [] }
  }
}

locals {
  pairs   = { for pair in flatten([for team, settings in var.teams : [for env in settings.envs : { team = team, env = env, quota = settings.quota }]]) : "${pair.team}/${pair.env}" => pair }
  product = { for pair in setproduct(["read", "write"], keys(var.teams)) : join("-", pair) => pair }
  by_env  = { for key, pair in local.pairs : pair.env => pair.team... }
}

resource "aws_ssm_parameter" "quota" {
  for_each = local.pairs
  name     = "/${each.key}/quota"
  type     = "String"
  value    = each.value.quota
  tags     = { Team = each.value.team, Env = each.value.env }
}

resource "aws_iam_group" "access" {
  for_each = local.product
  name     = each.key
  path     = "/${each.value[1]}/"
}

resource "aws_ssm_parameter" "teams" {
  for_each = local.by_env
  name     = "/teams/${each.key}"
  type     = "StringList"
  value    = join(",", each.value)
}

output "counts" {
  value = [length(aws_ssm_parameter.quota), length(aws_iam_group.access), length(aws_ssm_parameter.teams)]
}

output "names" {
  value = [for parameter in values(aws_ssm_parameter.quota) : parameter.name]
}
