output "lambda_function_f" {
  value     = aws_lambda_function.f
  sensitive = true
}

output "lambda_alias_live" {
  value     = aws_lambda_alias.live
  sensitive = true
}

output "lambda_function_url_f" {
  value     = aws_lambda_function_url.f
  sensitive = true
}

output "lambda_permission_f" {
  value     = aws_lambda_permission.f
  sensitive = true
}

output "lambda_event_source_mapping_queue" {
  value     = aws_lambda_event_source_mapping.queue
  sensitive = true
}

output "lambda_event_source_mapping_stream" {
  value     = aws_lambda_event_source_mapping.stream
  sensitive = true
}

output "lambda_layer_version_l" {
  value     = aws_lambda_layer_version.l
  sensitive = true
}

output "apigatewayv2_api_http" {
  value     = aws_apigatewayv2_api.http
  sensitive = true
}

output "apigatewayv2_integration_f" {
  value     = aws_apigatewayv2_integration.f
  sensitive = true
}

output "apigatewayv2_route_get" {
  value     = aws_apigatewayv2_route.get
  sensitive = true
}

output "apigatewayv2_stage_live" {
  value     = aws_apigatewayv2_stage.live
  sensitive = true
}

output "cloudwatch_event_bus_own" {
  value     = aws_cloudwatch_event_bus.own
  sensitive = true
}

output "cloudwatch_event_rule_often" {
  value     = aws_cloudwatch_event_rule.often
  sensitive = true
}

output "cloudwatch_event_rule_matched" {
  value     = aws_cloudwatch_event_rule.matched
  sensitive = true
}

output "cloudwatch_event_target_f" {
  value     = aws_cloudwatch_event_target.f
  sensitive = true
}

output "scheduler_schedule_nightly" {
  value     = aws_scheduler_schedule.nightly
  sensitive = true
}

output "cloudwatch_log_group_f" {
  value     = aws_cloudwatch_log_group.f
  sensitive = true
}
