b = ["tfvars", "tfvars", "twice"]
c = null
f = "12"
