resource "aws_backup_vault" "shop" {
  name        = "shop"
  kms_key_arn = aws_kms_key.shop.arn
}

resource "aws_backup_vault_lock_configuration" "shop" {
  backup_vault_name  = aws_backup_vault.shop.name
  min_retention_days = 7
}

resource "aws_kms_key" "recovery" {
  provider = aws.recovery

  description         = "Backups of the shop in the recovery Region"
  enable_key_rotation = true
}

resource "aws_backup_vault" "recovery" {
  provider = aws.recovery

  name        = "shop-recovery"
  kms_key_arn = aws_kms_key.recovery.arn
}

resource "aws_backup_vault_lock_configuration" "recovery" {
  provider = aws.recovery

  backup_vault_name  = aws_backup_vault.recovery.name
  min_retention_days = 7
}

resource "aws_backup_plan" "shop" {
  name = "shop"

  rule {
    rule_name                = "daily"
    target_vault_name        = aws_backup_vault.shop.name
    schedule                 = "cron(0 1 * * ? *)"
    enable_continuous_backup = true

    lifecycle {
      delete_after = 35
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.recovery.arn

      lifecycle {
        delete_after = 35
      }
    }
  }
}

resource "aws_iam_role" "backup" {
  name = "shop-backup"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "backup.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "backup" {
  for_each = toset(["AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForRestores"])

  role       = aws_iam_role.backup.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.key}"
}

resource "aws_backup_selection" "shop" {
  name         = "shop"
  plan_id      = aws_backup_plan.shop.id
  iam_role_arn = aws_iam_role.backup.arn

  resources = [
    aws_db_instance.shop.arn,
    aws_s3_bucket.pictures.arn,
  ]
}

resource "aws_backup_restore_testing_plan" "shop" {
  name                = "shop"
  schedule_expression = "cron(0 6 1 * ? *)"

  recovery_point_selection {
    algorithm             = "LATEST_WITHIN_WINDOW"
    include_vaults        = [aws_backup_vault.shop.arn]
    recovery_point_types  = ["SNAPSHOT"]
    selection_window_days = 7
  }
}

resource "aws_backup_restore_testing_selection" "database" {
  name                      = "database"
  restore_testing_plan_name = aws_backup_restore_testing_plan.shop.name
  protected_resource_type   = "RDS"
  protected_resource_arns   = [aws_db_instance.shop.arn]
  iam_role_arn              = aws_iam_role.backup.arn
}
