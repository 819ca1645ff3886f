provider "aws" {
  region = "eu-west-1"
}

locals {
  buckets = {
    logs = { versioned = false, days = 30, acl = "log-delivery-write" }
    data = { versioned = true, days = null, acl = null }
  }
}

resource "aws_s3_bucket" "this" {
  for_each      = local.buckets
  bucket        = "acme-${each.key}"
  force_destroy = each.key == "logs"
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = local.buckets
  bucket   = aws_s3_bucket.this[each.key].bucket

  versioning_configuration {
    status = each.value.versioned ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = aws_s3_bucket.this
  bucket   = each.value.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = each.key == "data" ? "aws:kms" : "AES256"
      kms_master_key_id = each.key == "data" ? "alias/data" : null
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each                = aws_s3_bucket.this
  bucket                  = each.value.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = each.key != "logs"
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  for_each = { for name, bucket in local.buckets : name => bucket if bucket.days != null }
  bucket   = "acme-${each.key}"

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = each.value.days
    }

    noncurrent_version_expiration {
      noncurrent_days = each.value.days * 3
    }
  }
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.this["data"].id
  target_bucket = aws_s3_bucket.this["logs"].id
  target_prefix = "data/"
}

resource "aws_s3_bucket_cors_configuration" "data" {
  bucket = "acme-data"

  cors_rule {
    allowed_methods = ["PUT", "GET"]
    allowed_origins = ["https://*.example.com"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3000
  }
}

resource "aws_efs_file_system" "e" {
  creation_token   = "e"
  encrypted        = true
  throughput_mode  = "elastic"
  performance_mode = null

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }

  lifecycle_policy {
    transition_to_primary_storage_class = "AFTER_1_ACCESS"
  }
}

output "buckets" {
  value = { for name, bucket in aws_s3_bucket.this : name => bucket.bucket }
}
