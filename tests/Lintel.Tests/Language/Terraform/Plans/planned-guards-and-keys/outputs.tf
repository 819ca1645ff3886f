output "kms_key_k" {
  value     = aws_kms_key.k
  sensitive = true
}

output "kms_alias_k" {
  value     = aws_kms_alias.k
  sensitive = true
}

output "secretsmanager_secret_s" {
  value     = aws_secretsmanager_secret.s
  sensitive = true
}

output "secretsmanager_secret_version_s" {
  value     = aws_secretsmanager_secret_version.s
  sensitive = true
}

output "secretsmanager_secret_rotation_s" {
  value     = aws_secretsmanager_secret_rotation.s
  sensitive = true
}

output "ssm_parameter_p" {
  value     = aws_ssm_parameter.p
  sensitive = true
}

output "ssm_parameter_hidden" {
  value     = aws_ssm_parameter.hidden
  sensitive = true
}

output "iam_role_r" {
  value     = aws_iam_role.r
  sensitive = true
}

output "iam_role_policy_r" {
  value     = aws_iam_role_policy.r
  sensitive = true
}

output "iam_policy_p" {
  value     = aws_iam_policy.p
  sensitive = true
}

output "iam_instance_profile_i" {
  value     = aws_iam_instance_profile.i
  sensitive = true
}

output "iam_user_u" {
  value     = aws_iam_user.u
  sensitive = true
}

output "iam_group_g" {
  value     = aws_iam_group.g
  sensitive = true
}

output "iam_account_password_policy_strict" {
  value     = aws_iam_account_password_policy.strict
  sensitive = true
}

output "guardduty_detector_d" {
  value     = aws_guardduty_detector.d
  sensitive = true
}

output "securityhub_account_hub" {
  value     = aws_securityhub_account.hub
  sensitive = true
}

output "config_configuration_recorder_all" {
  value     = aws_config_configuration_recorder.all
  sensitive = true
}

output "config_config_rule_one" {
  value     = aws_config_config_rule.one
  sensitive = true
}

output "cloudtrail_t" {
  value     = aws_cloudtrail.t
  sensitive = true
}

output "macie2_account_m" {
  value     = aws_macie2_account.m
  sensitive = true
}

output "cognito_user_pool_people" {
  value     = aws_cognito_user_pool.people
  sensitive = true
}

output "cognito_user_pool_client_web" {
  value     = aws_cognito_user_pool_client.web
  sensitive = true
}
