terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_ecr_repository" "app" {
  name = "app"

  encryption_configuration {
    encryption_type = "KMS"
  }
}

resource "aws_ecr_lifecycle_policy" "app" {
  repository = aws_ecr_repository.app.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1
      selection    = { tagStatus = "untagged", countType = "imageCountMoreThan", countNumber = 5 }
      action       = { type = "expire" }
    }]
  })
}

resource "aws_ecs_cluster" "c" {
  name = "c"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "c" {
  cluster_name       = aws_ecs_cluster.c.name
  capacity_providers = ["FARGATE"]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
  }
}

resource "aws_ecs_task_definition" "t" {
  family                   = "t"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "a", image = "busybox", essential = true }])

  volume {
    name = "v"

    efs_volume_configuration {
      file_system_id = "fs-0123456789abcdef0"
    }
  }
}

resource "aws_ecs_service" "s" {
  name            = "s"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t.arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets = ["subnet-0a"]
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  load_balancer {
    target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/0123456789abcdef"
    container_name   = "a"
    container_port   = 80
  }
}

resource "aws_appautoscaling_target" "s" {
  max_capacity       = 4
  min_capacity       = 1
  resource_id        = "service/c/s"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}

resource "aws_appautoscaling_policy" "s" {
  name               = "s"
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_appautoscaling_target.s.resource_id
  scalable_dimension = aws_appautoscaling_target.s.scalable_dimension
  service_namespace  = aws_appautoscaling_target.s.service_namespace

  target_tracking_scaling_policy_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_eks_cluster" "k" {
  name     = "k"
  role_arn = "arn:aws:iam::123456789012:role/k"

  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_eks_node_group" "k" {
  cluster_name  = aws_eks_cluster.k.name
  node_role_arn = "arn:aws:iam::123456789012:role/n"
  subnet_ids    = ["subnet-0a"]

  scaling_config {
    desired_size = 1
    max_size     = 2
    min_size     = 1
  }

  update_config {
    max_unavailable = 1
  }
}

resource "aws_eks_addon" "dns" {
  cluster_name = aws_eks_cluster.k.name
  addon_name   = "coredns"
}

resource "aws_eks_fargate_profile" "f" {
  cluster_name           = aws_eks_cluster.k.name
  fargate_profile_name   = "f"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/p"

  selector {
    namespace = "default"
  }
}

resource "aws_service_discovery_private_dns_namespace" "n" {
  name = "n.local"
  vpc  = "vpc-0123456789abcdef0"
}

resource "aws_service_discovery_service" "s" {
  name = "s"

  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.n.id

    dns_records {
      ttl  = 10
      type = "A"
    }
  }
}

resource "aws_apprunner_service" "r" {
  service_name = "r"

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/aws-containers/hello-app-runner:latest"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}
