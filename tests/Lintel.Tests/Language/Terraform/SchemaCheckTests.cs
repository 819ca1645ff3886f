using Lintel.Language.Diagnostics;

namespace Lintel.Tests.Language.Terraform;

public sealed class SchemaCheckTests
{
    private static Diagnostic Single(string text) => Sources.Resolve(text).Diagnostics.Single();

    [Theory]
    [InlineData("aws_sqs_queue", "nmae = 1", "unsupported-argument", "Did you mean \"name\"?")]
    [InlineData("aws_sqs_queue", "arn = \"x\"", "read-only-argument", "set by AWS")]
    [InlineData("aws_sqs_queue", "redrive {\n  }", "unsupported-block", "takes no block \"redrive\"")]
    [InlineData("aws_s3_bucket", "acl = \"private\"", "deprecated-argument", "\"aws_s3_bucket_acl\"")]
    [InlineData("aws_s3_bucket", "versioning {\n    enabled = true\n  }", "deprecated-argument", "\"aws_s3_bucket_versioning\"")]
    [InlineData("aws_s3_bucket", "versioning = []", "unsupported-argument", "is a block")]
    [InlineData("aws_db_instance", "instance_class = \"x\"\n  name = \"mydb\"", "removed-argument", "\"db_name\"")]
    [InlineData("aws_autoscaling_attachment", "autoscaling_group_name = \"x\"\n  alb_target_group_arn = \"x\"", "removed-argument", "\"lb_target_group_arn\"")]
    [InlineData("aws_s3_bucket_object", "bucket = null\n  key = null", "deprecated-resource", "\"aws_s3_object\"")]
    [InlineData("aws_launch_configuration", "image_id = \"x\"\n  instance_type = \"x\"", "deprecated-resource", "\"aws_launch_template\"")]
    [InlineData("aws_vpcs", "", "unknown-type", "Did you mean \"aws_vpc\"?")]
    [InlineData("aws_iam_policy", "", "missing-argument", "\"policy\"")]
    [InlineData("aws_lb_listener", "load_balancer_arn = \"x\"", "missing-block", "\"default_action\"")]
    public void What_a_type_does_not_take_is_reported(string type, string body, string code, string words)
    {
        var problem = Single($"resource \"{type}\" \"x\" {{\n  {body}\n}}");

        problem.Code.ShouldBe(code);
        problem.Detail.ShouldContain(words);
    }

    [Fact]
    public void Nested_and_dynamic_blocks_are_checked_too()
    {
        var problems = Sources.Resolve("""
            resource "aws_s3_bucket_versioning" "v" {
              bucket = "b"
              versioning_configuration {
                sttaus = "Enabled"
              }
            }
            resource "aws_launch_template" "t" {
              dynamic "monitoring" {
                for_each = []
                content {
                  on = true
                }
              }
            }
            """).Diagnostics;

        problems.Select(problem => problem.Code).ShouldBe(["missing-argument", "unsupported-argument", "unsupported-argument"]);
        problems.Select(problem => problem.Subject.ToString()).ShouldBe(["main.tf(3,28)", "main.tf(4,5)", "main.tf(11,7)"]);
    }

    [Fact]
    public void Types_of_other_providers_are_not_judged() =>
        Sources.Resolve("""
            resource "random_id" "r" {
              byte_length = 4
              anything    = true
              block {}
            }
            """).Codes().ShouldBeEmpty();

    [Theory]
    [InlineData(">= 6.0", false)]
    [InlineData("~> 6.2", false)]
    [InlineData("~> 4.67", false)]
    [InlineData("< 5.0", false)]
    [InlineData("5.31.0", true)]
    [InlineData("~> 5.0", true)]
    [InlineData("~> 5.31.0", true)]
    [InlineData(">= 4.0, < 6.0", true)]
    [InlineData(">= 3.0", true)]
    public void A_module_for_another_major_version_of_the_provider_is_not_judged(string version, bool isJudged) =>
        Sources.Resolve($$"""
            terraform {
              required_providers {
                aws = {
                  source  = "hashicorp/aws"
                  version = "{{version}}"
                }
              }
            }
            resource "aws_sqs_queue" "q" {
              brand_new = true
            }
            """).Codes().ShouldBe(isJudged ? ["unsupported-argument"] : []);

    [Fact]
    public void Attributes_that_the_table_does_not_know_still_have_their_value() =>
        Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              brand_new = true
            }
            """).Value("aws_sqs_queue.q", "brand_new").AsBool.ShouldBeTrue();
}
