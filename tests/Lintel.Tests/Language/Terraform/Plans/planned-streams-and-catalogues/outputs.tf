output "kinesis_stream_in" {
  value     = aws_kinesis_stream.in
  sensitive = true
}

output "kinesis_stream_demand" {
  value     = aws_kinesis_stream.demand
  sensitive = true
}

output "kinesis_firehose_delivery_stream_out" {
  value     = aws_kinesis_firehose_delivery_stream.out
  sensitive = true
}

output "opensearch_domain_logs" {
  value     = aws_opensearch_domain.logs
  sensitive = true
}

output "msk_cluster_bus" {
  value     = aws_msk_cluster.bus
  sensitive = true
}

output "glue_catalog_database_lake" {
  value     = aws_glue_catalog_database.lake
  sensitive = true
}

output "glue_catalog_table_events" {
  value     = aws_glue_catalog_table.events
  sensitive = true
}

output "glue_job_clean" {
  value     = aws_glue_job.clean
  sensitive = true
}

output "glue_crawler_crawl" {
  value     = aws_glue_crawler.crawl
  sensitive = true
}

output "athena_workgroup_ask" {
  value     = aws_athena_workgroup.ask
  sensitive = true
}
