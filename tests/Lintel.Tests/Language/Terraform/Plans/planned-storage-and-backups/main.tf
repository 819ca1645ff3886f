terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "b" {
  bucket_prefix = "b-"
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "b" {
  bucket = aws_s3_bucket.b.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      prefix = "logs/"
    }

    expiration {
      days = 30
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = aws_s3_bucket.b.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_public_access_block" "b" {
  bucket            = aws_s3_bucket.b.id
  block_public_acls = true
}

resource "aws_s3_bucket_notification" "b" {
  bucket = aws_s3_bucket.b.id

  queue {
    queue_arn = "arn:aws:sqs:eu-west-1:123456789012:q"
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_object" "o" {
  bucket  = aws_s3_bucket.b.id
  key     = "a.txt"
  content = "a"
}

resource "aws_s3_bucket_website_configuration" "b" {
  bucket = aws_s3_bucket.b.id

  index_document {
    suffix = "index.html"
  }
}

resource "aws_efs_file_system" "e" {
}

resource "aws_efs_file_system_policy" "e" {
  file_system_id = aws_efs_file_system.e.id
  policy         = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Principal = { AWS = "*" }, Action = "*" }] })
}

resource "aws_efs_access_point" "e" {
  file_system_id = aws_efs_file_system.e.id

  root_directory {
    path = "/a"
  }
}

resource "aws_efs_mount_target" "e" {
  file_system_id = aws_efs_file_system.e.id
  subnet_id      = "subnet-0123456789abcdef0"
}

resource "aws_efs_backup_policy" "e" {
  file_system_id = aws_efs_file_system.e.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_fsx_lustre_file_system" "l" {
  subnet_ids       = ["subnet-0a"]
  storage_capacity = 1200
}

resource "aws_backup_vault" "v" {
  name = "vault"
}

resource "aws_backup_plan" "p" {
  name = "p"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.v.name
    schedule          = "cron(0 5 * * ? *)"

    lifecycle {
      delete_after = 30
    }
  }
}

resource "aws_backup_selection" "s" {
  iam_role_arn = "arn:aws:iam::123456789012:role/b"
  name         = "s"
  plan_id      = aws_backup_plan.p.id

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup"
    value = "yes"
  }
}

resource "aws_dlm_lifecycle_policy" "d" {
  description        = "daily"
  execution_role_arn = "arn:aws:iam::123456789012:role/d"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "true" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
        times    = ["23:45"]
      }

      retain_rule {
        count = 14
      }
    }
  }
}

resource "aws_ebs_snapshot" "s" {
  volume_id = "vol-0123456789abcdef0"
}

resource "aws_glacier_vault" "g" {
  name = "g"
}

resource "aws_transfer_server" "t" {
}
