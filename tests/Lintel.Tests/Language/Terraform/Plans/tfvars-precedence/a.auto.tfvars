from_auto = ["a"]
late      = "auto"
