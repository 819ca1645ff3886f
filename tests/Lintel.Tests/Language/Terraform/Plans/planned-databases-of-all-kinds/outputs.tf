output "db_subnet_group_data" {
  value     = aws_db_subnet_group.data
  sensitive = true
}

output "db_parameter_group_pg" {
  value     = aws_db_parameter_group.pg
  sensitive = true
}

output "db_option_group_my" {
  value     = aws_db_option_group.my
  sensitive = true
}

output "db_instance_pg" {
  value     = aws_db_instance.pg
  sensitive = true
}

output "db_instance_replica" {
  value     = aws_db_instance.replica
  sensitive = true
}

output "rds_cluster_aurora" {
  value     = aws_rds_cluster.aurora
  sensitive = true
}

output "rds_cluster_instance_aurora" {
  value     = aws_rds_cluster_instance.aurora
  sensitive = true
}

output "dynamodb_table_items" {
  value     = aws_dynamodb_table.items
  sensitive = true
}

output "dynamodb_table_counted" {
  value     = aws_dynamodb_table.counted
  sensitive = true
}

output "elasticache_replication_group_cache" {
  value     = aws_elasticache_replication_group.cache
  sensitive = true
}

output "elasticache_cluster_mem" {
  value     = aws_elasticache_cluster.mem
  sensitive = true
}

output "docdb_cluster_docs" {
  value     = aws_docdb_cluster.docs
  sensitive = true
}

output "neptune_cluster_graph" {
  value     = aws_neptune_cluster.graph
  sensitive = true
}

output "redshift_cluster_house" {
  value     = aws_redshift_cluster.house
  sensitive = true
}

output "memorydb_cluster_fast" {
  value     = aws_memorydb_cluster.fast
  sensitive = true
}

output "dax_cluster_near" {
  value     = aws_dax_cluster.near
  sensitive = true
}
