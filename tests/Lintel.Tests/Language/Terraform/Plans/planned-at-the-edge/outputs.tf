output "cloudfront_distribution_site" {
  value     = aws_cloudfront_distribution.site
  sensitive = true
}

output "cloudfront_function_f" {
  value     = aws_cloudfront_function.f
  sensitive = true
}

output "cloudfront_cache_policy_p" {
  value     = aws_cloudfront_cache_policy.p
  sensitive = true
}

output "cloudfront_response_headers_policy_h" {
  value     = aws_cloudfront_response_headers_policy.h
  sensitive = true
}

output "cloudfront_origin_access_control_o" {
  value     = aws_cloudfront_origin_access_control.o
  sensitive = true
}

output "wafv2_ip_set_known" {
  value     = aws_wafv2_ip_set.known
  sensitive = true
}

output "wafv2_web_acl_wall" {
  value     = aws_wafv2_web_acl.wall
  sensitive = true
}

output "route53_zone_z" {
  value     = aws_route53_zone.z
  sensitive = true
}

output "route53_record_www" {
  value     = aws_route53_record.www
  sensitive = true
}

output "route53_record_txt" {
  value     = aws_route53_record.txt
  sensitive = true
}

output "route53_health_check_h" {
  value     = aws_route53_health_check.h
  sensitive = true
}

output "globalaccelerator_accelerator_g" {
  value     = aws_globalaccelerator_accelerator.g
  sensitive = true
}

output "globalaccelerator_listener_g" {
  value     = aws_globalaccelerator_listener.g
  sensitive = true
}
