resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([{
    name        = "web"
    image       = "nginx:1.27"
    essential   = true
    memory      = null
    environment = [{ name = "Z", value = "1" }, { name = "A", value = "2" }]
    portMappings = [{ containerPort = 80, protocol = "tcp" }]
  }])
}
