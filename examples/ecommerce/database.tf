resource "aws_db_subnet_group" "shop" {
  name       = "shop"
  subnet_ids = aws_subnet.public[*].id
}

resource "aws_db_instance" "shop" {
  identifier             = "shop"
  engine                 = "mysql"
  engine_version         = "8.0"
  instance_class         = "db.t3.micro"
  allocated_storage      = 20
  storage_type           = "gp2"
  db_name                = "shop"
  username               = "admin"
  password               = "correct-horse-battery"
  publicly_accessible    = true
  db_subnet_group_name   = aws_db_subnet_group.shop.name
  vpc_security_group_ids = [aws_security_group.database.id]
  skip_final_snapshot    = true
}
