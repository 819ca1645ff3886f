resource "aws_s3_bucket" "supplier" {
  bucket = "example-shop-supplier"
}

resource "aws_iam_role" "supplier" {
  name = "shop-supplier"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "transfer.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "supplier" {
  role = aws_iam_role.supplier.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:*"
      Resource = "*"
    }]
  })
}

resource "aws_transfer_server" "supplier" {
  protocols              = ["SFTP"]
  identity_provider_type = "SERVICE_MANAGED"
  endpoint_type          = "PUBLIC"
  logging_role           = aws_iam_role.supplier.arn
}

resource "aws_transfer_user" "supplier" {
  server_id      = aws_transfer_server.supplier.id
  user_name      = "supplier"
  role           = aws_iam_role.supplier.arn
  home_directory = "/${aws_s3_bucket.supplier.bucket}/in"
}
