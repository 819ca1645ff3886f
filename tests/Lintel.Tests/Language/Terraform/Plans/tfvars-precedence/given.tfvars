from_file = "true"
late      = "file"
