resource "aws_route53_zone" "main" {
  name = "Example.COM."
}

resource "aws_route53_record" "www" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "WWW.Example.com."
  type    = "CNAME"
  ttl     = 300
  records = ["b.example.net", "a.example.net"]
}

resource "aws_db_instance" "main" {
  identifier          = "main"
  engine              = "MySQL"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "admin"
  password            = "not-a-secret"
  maintenance_window  = "Sun:03:00-Sun:04:00"
  skip_final_snapshot = true
}
