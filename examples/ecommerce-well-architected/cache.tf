resource "aws_elasticache_subnet_group" "shop" {
  name       = "shop"
  subnet_ids = aws_subnet.data[*].id
}

# Sessions and product pages: what is read often and may be a minute old.
resource "aws_elasticache_replication_group" "shop" {
  replication_group_id       = "shop"
  description                = "Sessions and product pages"
  engine                     = "valkey"
  engine_version             = "8.0"
  node_type                  = "cache.m7g.large"
  num_cache_clusters         = 3
  automatic_failover_enabled = true
  multi_az_enabled           = true
  subnet_group_name          = aws_elasticache_subnet_group.shop.name
  security_group_ids         = [aws_security_group.cache.id]
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.shop.arn
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  user_group_ids             = [aws_elasticache_user_group.shop.user_group_id]
  snapshot_retention_limit   = 7
  snapshot_window            = "01:00-02:00"
  maintenance_window         = "sun:03:30-sun:04:30"
  auto_minor_version_upgrade = true
}

resource "aws_elasticache_user" "web" {
  user_id       = "shop-web"
  user_name     = "shop-web"
  engine        = "valkey"
  access_string = "on ~shop:* -@all +@read +@write"

  authentication_mode {
    type = "iam"
  }
}

resource "aws_elasticache_user_group" "shop" {
  user_group_id = "shop"
  engine        = "valkey"
  user_ids      = [aws_elasticache_user.web.user_id]
}
