using System.Text;

namespace Lintel.Bench;

/// <summary>Writes resources with everything that Terraform files usually hold.</summary>
internal static class TypicalResources
{
    public static string Text(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $$"""
                # Shop number {{i}}
                resource "aws_s3_bucket" "shop_{{i}}" {
                  count  = var.shops > {{i}} ? 1 : 0
                  bucket = "${var.prefix}-shop-{{i}}"

                  tags = merge(local.tags, {
                    Name  = "shop-{{i}}"
                    Owner = try(var.owners["shop-{{i}}"], "nobody")
                  })

                  dynamic "cors_rule" {
                    for_each = { for name, rule in var.rules : name => rule if rule.enabled && length(rule.origins) > 0 }
                    content {
                      allowed_methods = ["GET", "PUT"]
                      allowed_origins = cors_rule.value.origins[*].name
                      max_age_seconds = 3600
                    }
                  }
                }

                resource "aws_s3_bucket_policy" "shop_{{i}}" {
                  bucket = aws_s3_bucket.shop_{{i}}[0].id
                  policy = <<-JSON
                    {
                      "Version": "2012-10-17",
                      "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "${aws_s3_bucket.shop_{{i}}[0].arn}/*"}]
                    }
                  JSON
                }


                """);
        }

        return text.ToString();
    }
}
