from_tfvars = "tfvars"
from_json   = { lost = 1 }
from_auto   = ["lost"]
from_var    = { a = 0 }
