using Lintel.Cloud.Blueprints;
using Lintel.Cloud.Topology;
using Lintel.Tests.Engine.Pictures;

namespace Lintel.Tests.Cloud.Blueprints;

/// <summary>Which ways between parts are told from the sources.</summary>
public sealed class FlowTests
{
    private const string Functions = """
        resource "aws_iam_role" "code" {
          assume_role_policy = "{}"
        }
        resource "aws_lambda_function" "orders" {
          function_name = "orders"
          role          = aws_iam_role.code.arn
        }

        """;

    [Fact]
    public void Api_sends_requests_to_the_function_that_its_integration_names() => Sketch.Flows(Functions + """
        resource "aws_apigatewayv2_api" "shop" {
          name          = "shop"
          protocol_type = "HTTP"
        }
        resource "aws_apigatewayv2_integration" "orders" {
          api_id           = aws_apigatewayv2_api.shop.id
          integration_type = "AWS_PROXY"
          integration_uri  = aws_lambda_function.orders.invoke_arn
        }
        """).ShouldBe(["aws_apigatewayv2_api.shop > aws_lambda_function.orders: Request", "Internet > aws_apigatewayv2_api.shop: Request"], ignoreOrder: true);

    [Fact]
    public void Queue_feeds_a_function_and_the_right_to_read_it_is_no_way_back() => Sketch.Flows(Functions + """
        resource "aws_sqs_queue" "orders" {
          redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 3 })
        }
        resource "aws_sqs_queue" "dead" {
        }
        resource "aws_lambda_event_source_mapping" "orders" {
          event_source_arn = aws_sqs_queue.orders.arn
          function_name    = aws_lambda_function.orders.arn
        }
        resource "aws_iam_role_policy" "code" {
          role   = aws_iam_role.code.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:ReceiveMessage", Resource = aws_sqs_queue.orders.arn }] })
        }
        """).ShouldBe(["aws_sqs_queue.orders > aws_lambda_function.orders: Event", "aws_sqs_queue.orders > aws_sqs_queue.dead: Failure"], ignoreOrder: true);

    [Fact]
    public void Function_uses_what_its_environment_and_its_policy_name() => Sketch.Flows(Functions.Replace(
        "function_name = \"orders\"",
        "function_name = \"orders\"\n  environment {\n    variables = { TABLE = aws_dynamodb_table.orders.name }\n  }",
        StringComparison.Ordinal) + """
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }
        resource "aws_s3_bucket" "bills" {
        }
        data "aws_iam_policy_document" "code" {
          statement {
            actions   = ["s3:PutObject"]
            resources = ["${aws_s3_bucket.bills.arn}/*"]
          }
        }
        resource "aws_iam_policy" "code" {
          policy = data.aws_iam_policy_document.code.json
        }
        resource "aws_iam_role_policy_attachment" "code" {
          role       = aws_iam_role.code.name
          policy_arn = aws_iam_policy.code.arn
        }
        """).ShouldBe(["aws_lambda_function.orders > aws_dynamodb_table.orders: Use", "aws_lambda_function.orders > aws_s3_bucket.bills: Use"], ignoreOrder: true);

    [Fact]
    public void Name_stands_before_what_it_leads_to_and_a_name_that_leads_nowhere_is_left_out()
    {
        var flows = Sketch.Flows("""
            resource "aws_route53_record" "shop" {
              zone_id = "Z1"
              name    = "shop.example"
              type    = "A"
              alias {
                name                   = aws_cloudfront_distribution.shop.domain_name
                zone_id                = aws_cloudfront_distribution.shop.hosted_zone_id
                evaluate_target_health = false
              }
            }
            resource "aws_route53_record" "proof" {
              zone_id = "Z1"
              name    = "_proof.shop.example"
              type    = "CNAME"
              records = ["acm.example"]
            }
            resource "aws_cloudfront_distribution" "shop" {
              origin {
                domain_name = aws_s3_bucket.site.bucket_regional_domain_name
                origin_id   = "site"
              }
            }
            resource "aws_s3_bucket" "site" {
            }
            """);
        flows.ShouldBe(
        [
            "Internet > aws_route53_record.shop: Request",
            "aws_route53_record.shop > aws_cloudfront_distribution.shop: Request",
            "aws_cloudfront_distribution.shop > aws_s3_bucket.site: Request",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Open_database_is_reached_from_the_internet_and_marked_as_weak()
    {
        var flow = Sketch.Of(Exposed).Roots[0].Blueprint.Flows.Single(flow => flow.From == Flow.Internet);
        flow.To.ShouldBe("aws_db_instance.shop");
        flow.Weakness.ShouldBe(Weakness.DirectToData);
        flow.Label.ShouldBe(":3306");
    }

    [Fact]
    public void What_only_variables_could_tell_is_no_way() => Sketch.Flows("""
        variable "function" {
          type = string
        }
        resource "aws_sqs_queue" "orders" {
        }
        resource "aws_lambda_event_source_mapping" "orders" {
          event_source_arn = aws_sqs_queue.orders.arn
          function_name    = var.function
        }
        """).ShouldBeEmpty();

    private const string Exposed = """
        resource "aws_vpc" "shop" {
          cidr_block = "10.0.0.0/16"
        }
        resource "aws_internet_gateway" "shop" {
          vpc_id = aws_vpc.shop.id
        }
        resource "aws_subnet" "a" {
          vpc_id            = aws_vpc.shop.id
          cidr_block        = "10.0.0.0/24"
          availability_zone = "eu-central-1a"
        }
        resource "aws_route_table" "out" {
          vpc_id = aws_vpc.shop.id
          route {
            cidr_block = "0.0.0.0/0"
            gateway_id = aws_internet_gateway.shop.id
          }
        }
        resource "aws_route_table_association" "a" {
          subnet_id      = aws_subnet.a.id
          route_table_id = aws_route_table.out.id
        }
        resource "aws_security_group" "open" {
          vpc_id = aws_vpc.shop.id
          ingress {
            from_port   = 3306
            to_port     = 3306
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
        resource "aws_db_subnet_group" "shop" {
          subnet_ids = [aws_subnet.a.id]
        }
        resource "aws_db_instance" "shop" {
          engine                 = "mysql"
          port                   = 3306
          publicly_accessible    = true
          db_subnet_group_name   = aws_db_subnet_group.shop.name
          vpc_security_group_ids = [aws_security_group.open.id]
        }
        """;
}
