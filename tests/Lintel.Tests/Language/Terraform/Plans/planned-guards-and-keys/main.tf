terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "k" {
}

resource "aws_kms_alias" "k" {
  name          = "alias/k"
  target_key_id = aws_kms_key.k.key_id
}

resource "aws_secretsmanager_secret" "s" {
  name = "s"
}

resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = "hidden"
}

resource "aws_secretsmanager_secret_rotation" "s" {
  secret_id           = aws_secretsmanager_secret.s.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:turn"

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_ssm_parameter" "p" {
  name  = "/p"
  type  = "String"
  value = "a"
}

resource "aws_ssm_parameter" "hidden" {
  name  = "/hidden"
  type  = "SecureString"
  value = "a"
}

resource "aws_iam_role" "r" {
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}

resource "aws_iam_policy" "p" {
  name   = "p"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:Get*"], Resource = ["*"] }] })
}

resource "aws_iam_instance_profile" "i" {
  role = aws_iam_role.r.name
}

resource "aws_iam_user" "u" {
  name = "u"
}

resource "aws_iam_group" "g" {
  name = "g"
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
}

resource "aws_guardduty_detector" "d" {
  enable = true
}

resource "aws_securityhub_account" "hub" {
}

resource "aws_config_configuration_recorder" "all" {
  role_arn = "arn:aws:iam::123456789012:role/config"

  recording_group {
    all_supported = true
  }
}

resource "aws_config_config_rule" "one" {
  name = "one"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

resource "aws_cloudtrail" "t" {
  name           = "trail"
  s3_bucket_name = "trail"

  event_selector {
    read_write_type = "All"

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

resource "aws_macie2_account" "m" {
}

resource "aws_cognito_user_pool" "people" {
  name = "people"

  password_policy {
    minimum_length = 12
  }

  schema {
    name                = "team"
    attribute_data_type = "String"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name         = "web"
  user_pool_id = aws_cognito_user_pool.people.id
}
