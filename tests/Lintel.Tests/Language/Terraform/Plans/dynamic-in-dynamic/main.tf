variable "origins" {
  type = map(object({
    domain  = string
    headers = optional(map(string), {})
  }))
  default = {
    app    = { domain = "app.example.com", headers = { X-Key = "one", X-Env = "prod" } }
    assets = { domain = "assets.example.com" }
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  dynamic "origin" {
    for_each = var.origins
    iterator = source
    content {
      origin_id   = source.key
      domain_name = source.value.domain

      dynamic "custom_header" {
        for_each = source.value.headers
        content {
          name  = custom_header.key
          value = "${source.key}-${custom_header.value}"
        }
      }
    }
  }

  default_cache_behavior {
    target_origin_id       = keys(var.origins)[0]
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["HEAD", "GET"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
