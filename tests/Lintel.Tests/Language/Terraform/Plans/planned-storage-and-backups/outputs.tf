output "s3_bucket_b" {
  value     = aws_s3_bucket.b
  sensitive = true
}

output "s3_bucket_versioning_b" {
  value     = aws_s3_bucket_versioning.b
  sensitive = true
}

output "s3_bucket_server_side_encryption_configuration_b" {
  value     = aws_s3_bucket_server_side_encryption_configuration.b
  sensitive = true
}

output "s3_bucket_public_access_block_b" {
  value     = aws_s3_bucket_public_access_block.b
  sensitive = true
}

output "s3_bucket_notification_b" {
  value     = aws_s3_bucket_notification.b
  sensitive = true
}

output "s3_object_o" {
  value     = aws_s3_object.o
  sensitive = true
}

output "s3_bucket_website_configuration_b" {
  value     = aws_s3_bucket_website_configuration.b
  sensitive = true
}

output "efs_file_system_e" {
  value     = aws_efs_file_system.e
  sensitive = true
}

output "efs_file_system_policy_e" {
  value     = aws_efs_file_system_policy.e
  sensitive = true
}

output "efs_access_point_e" {
  value     = aws_efs_access_point.e
  sensitive = true
}

output "efs_mount_target_e" {
  value     = aws_efs_mount_target.e
  sensitive = true
}

output "efs_backup_policy_e" {
  value     = aws_efs_backup_policy.e
  sensitive = true
}

output "fsx_lustre_file_system_l" {
  value     = aws_fsx_lustre_file_system.l
  sensitive = true
}

output "backup_vault_v" {
  value     = aws_backup_vault.v
  sensitive = true
}

output "backup_plan_p" {
  value     = aws_backup_plan.p
  sensitive = true
}

output "backup_selection_s" {
  value     = aws_backup_selection.s
  sensitive = true
}

output "dlm_lifecycle_policy_d" {
  value     = aws_dlm_lifecycle_policy.d
  sensitive = true
}

output "ebs_snapshot_s" {
  value     = aws_ebs_snapshot.s
  sensitive = true
}

output "glacier_vault_g" {
  value     = aws_glacier_vault.g
  sensitive = true
}

output "transfer_server_t" {
  value     = aws_transfer_server.t
  sensitive = true
}
