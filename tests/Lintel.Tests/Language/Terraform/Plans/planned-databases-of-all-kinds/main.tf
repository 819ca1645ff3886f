terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_subnet_group" "data" {
  subnet_ids = ["subnet-0a", "subnet-0b"]
}

resource "aws_db_parameter_group" "pg" {
  name   = "pg"
  family = "postgres16"

  parameter {
    name  = "log_connections"
    value = "1"
  }
}

resource "aws_db_option_group" "my" {
  engine_name          = "mysql"
  major_engine_version = "8.0"

  option {
    option_name = "MARIADB_AUDIT_PLUGIN"

    option_settings {
      name  = "SERVER_AUDIT_EVENTS"
      value = "CONNECT"
    }
  }
}

resource "aws_db_instance" "pg" {
  engine              = "postgres"
  instance_class      = "db.t3.micro"
  allocated_storage   = 20
  username            = "someone"
  password            = "a-long-password"
  skip_final_snapshot = true
}

resource "aws_db_instance" "replica" {
  instance_class      = "db.t3.micro"
  replicate_source_db = aws_db_instance.pg.identifier
}

resource "aws_rds_cluster" "aurora" {
  engine                      = "aurora-postgresql"
  master_username             = "someone"
  manage_master_user_password = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}

resource "aws_rds_cluster_instance" "aurora" {
  cluster_identifier = aws_rds_cluster.aurora.id
  engine             = aws_rds_cluster.aurora.engine
  instance_class     = "db.serverless"
}

resource "aws_dynamodb_table" "items" {
  name         = "items"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  range_key    = "at"

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "at"
    type = "N"
  }

  local_secondary_index {
    name            = "byAt"
    range_key       = "at"
    projection_type = "KEYS_ONLY"
  }

  ttl {
    attribute_name = "until"
    enabled        = true
  }
}

resource "aws_dynamodb_table" "counted" {
  name           = "counted"
  hash_key       = "id"
  read_capacity  = 5
  write_capacity = 5

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "again"
    hash_key        = "id"
    projection_type = "ALL"
    read_capacity   = 1
    write_capacity  = 1
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "cache"
  description          = "cache"
  node_type            = "cache.t3.micro"
  num_cache_clusters   = 2
}

resource "aws_elasticache_cluster" "mem" {
  cluster_id      = "mem"
  engine          = "memcached"
  node_type       = "cache.t3.micro"
  num_cache_nodes = 1
}

resource "aws_docdb_cluster" "docs" {
  cluster_identifier = "docs"
  master_username    = "someone"
  master_password    = "a-long-password"
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier = "graph"
}

resource "aws_redshift_cluster" "house" {
  cluster_identifier = "house"
  node_type          = "ra3.large"
  master_username    = "someone"
  master_password    = "A-long-passw0rd"
}

resource "aws_memorydb_cluster" "fast" {
  acl_name  = "open-access"
  name      = "fast"
  node_type = "db.t4g.small"
}

resource "aws_dax_cluster" "near" {
  cluster_name       = "near"
  iam_role_arn       = "arn:aws:iam::123456789012:role/dax"
  node_type          = "dax.t3.small"
  replication_factor = 1
}
