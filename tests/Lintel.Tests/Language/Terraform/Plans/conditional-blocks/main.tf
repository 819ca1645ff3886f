variable "logging" {
  type = object({
    bucket = string
    prefix = optional(string)
  })
  default = { bucket = "logs" }
}

variable "versioned" {
  default = false
}

resource "aws_s3_bucket_logging" "this" {
  count         = var.logging != null ? 1 : 0
  bucket        = "site"
  target_bucket = var.logging.bucket
  target_prefix = coalesce(var.logging.prefix, "site/")
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = "site"

  versioning_configuration {
    status     = var.versioned ? "Enabled" : "Suspended"
    mfa_delete = null
  }
}

resource "aws_sqs_queue" "q" {
  name              = "q"
  kms_master_key_id = var.versioned ? "alias/a" : null
}
