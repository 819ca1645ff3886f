variable "defaults" {
  type    = any
  default = { a = { x = 1, y = [1] }, b = null }
}

locals {
  merged  = merge(var.defaults, { a = { x = 2 } }, null)
  looked  = lookup(local.merged, "missing", "fallback")
  element = element(["p", "q", "r"], 4)
  pairs   = { for key in setunion(["k1"], ["k2"]) : key => upper(key) }
  same    = { "${"quoted"}" = 1, ("computed") = 2, plain = 3 }
}

resource "aws_ssm_parameter" "merged" {
  name  = "merged"
  type  = "String"
  value = jsonencode([local.merged, local.looked, local.element, local.pairs, local.same, compact(["a", "", null]), contains(["x"], "x"), alltrue([true, false]), anytrue([false]), sum([1, 2.5]), reverse([1, 2]), transpose({ a = ["1"], b = ["1", "2"] })])
}
