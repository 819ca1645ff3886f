output "ecr_repository_app" {
  value     = aws_ecr_repository.app
  sensitive = true
}

output "ecr_lifecycle_policy_app" {
  value     = aws_ecr_lifecycle_policy.app
  sensitive = true
}

output "ecs_cluster_c" {
  value     = aws_ecs_cluster.c
  sensitive = true
}

output "ecs_cluster_capacity_providers_c" {
  value     = aws_ecs_cluster_capacity_providers.c
  sensitive = true
}

output "ecs_task_definition_t" {
  value     = aws_ecs_task_definition.t
  sensitive = true
}

output "ecs_service_s" {
  value     = aws_ecs_service.s
  sensitive = true
}

output "appautoscaling_target_s" {
  value     = aws_appautoscaling_target.s
  sensitive = true
}

output "appautoscaling_policy_s" {
  value     = aws_appautoscaling_policy.s
  sensitive = true
}

output "eks_cluster_k" {
  value     = aws_eks_cluster.k
  sensitive = true
}

output "eks_node_group_k" {
  value     = aws_eks_node_group.k
  sensitive = true
}

output "eks_addon_dns" {
  value     = aws_eks_addon.dns
  sensitive = true
}

output "eks_fargate_profile_f" {
  value     = aws_eks_fargate_profile.f
  sensitive = true
}

output "service_discovery_private_dns_namespace_n" {
  value     = aws_service_discovery_private_dns_namespace.n
  sensitive = true
}

output "service_discovery_service_s" {
  value     = aws_service_discovery_service.s
  sensitive = true
}

output "apprunner_service_r" {
  value     = aws_apprunner_service.r
  sensitive = true
}
