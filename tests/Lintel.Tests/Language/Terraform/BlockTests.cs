using Lintel.Language.Values;

namespace Lintel.Tests.Language.Terraform;

public sealed class BlockTests
{
    [Fact]
    public void Static_and_dynamic_blocks_of_a_type_stand_side_by_side_in_source_order()
    {
        var rules = Sources.Resolve("""
            resource "aws_security_group" "g" {
              ingress {
                from_port = 1
                to_port   = 1
                protocol  = "tcp"
              }
              dynamic "ingress" {
                for_each = [2, 3]
                content {
                  from_port = ingress.value
                  to_port   = ingress.key
                  protocol  = "tcp"
                }
              }
              ingress {
                from_port = 4
                to_port   = 4
                protocol  = "tcp"
              }
            }
            """).Get("aws_security_group.g").Body.Blocks("ingress");

        rules.IsComplete.ShouldBeTrue();
        rules.Items.Select(rule => rule.PropertyOrNull("from_port")?.Value.AsNumber.ToString()).ShouldBe(["1", "2", "3", "4"]);
        rules.Items.Select(rule => rule.Place.Start.Line).ShouldBe([2, 9, 9, 15]);
    }

    [Fact]
    public void A_dynamic_block_over_something_unknown_leaves_the_list_open()
    {
        var rules = Sources.Resolve("""
            variable "ports" {
              type = list(number)
            }
            resource "aws_security_group" "g" {
              ingress {
                from_port = 1
                to_port   = 1
                protocol  = "tcp"
              }
              dynamic "ingress" {
                for_each = var.ports
                content {
                  from_port = ingress.value
                  to_port   = ingress.value
                  protocol  = "tcp"
                }
              }
            }
            """).Get("aws_security_group.g").Body.Blocks("ingress");

        rules.Items.Length.ShouldBe(1);
        rules.IsComplete.ShouldBeFalse();
        rules.Reason.ShouldBe("variable \"ports\" has no value");
    }

    [Fact]
    public void Objects_given_as_a_value_are_blocks_with_places_of_their_own()
    {
        var rules = Sources.Resolve("""
            resource "aws_security_group" "g" {
              ingress = [
                { from_port = 80, to_port = 80, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"], description = null, ipv6_cidr_blocks = null, prefix_list_ids = null, security_groups = null, self = null },
              ]
            }
            """).Get("aws_security_group.g").Body.Blocks("ingress");

        var rule = rules.Items.Single();
        rule.Place.Start.ToString().ShouldBe("LinePosition { Line = 3, Column = 5 }");
        rule.PropertyOrNull("from_port")?.Place.Start.Column.ShouldBe(19);
        rule.PropertyOrNull("from_port")?.Value.AsNumber.ToString().ShouldBe("80");
        rule.Names.ShouldBe(["cidr_blocks", "from_port", "protocol", "to_port"]);
    }

    [Fact]
    public void Dynamic_blocks_in_dynamic_blocks_see_both_iterators()
    {
        var rules = Sources.Resolve("""
            resource "aws_s3_bucket_lifecycle_configuration" "l" {
              bucket = "b"
              dynamic "rule" {
                for_each = { a = [1, 2], b = [] }
                content {
                  id     = rule.key
                  status = "Enabled"
                  dynamic "transition" {
                    for_each = rule.value
                    content {
                      days          = transition.value
                      storage_class = rule.key
                    }
                  }
                }
              }
            }
            """).Get("aws_s3_bucket_lifecycle_configuration.l").Body.Blocks("rule").Items;

        rules.Select(rule => rule.Blocks("transition").Items.Length).ShouldBe([2, 0]);
        rules[0].Blocks("transition").Items[1].PropertyOrNull("storage_class")?.Value.AsString.ShouldBe("a");
    }

    [Fact]
    public void Values_take_the_types_of_their_arguments()
    {
        var source = Sources.Resolve("""
            resource "aws_security_group_rule" "r" {
              type        = "ingress"
              from_port   = "80"
              to_port     = 80
              protocol    = -1
              cidr_blocks = toset(["b", "a"])
              self        = "true"
            }
            """);

        source.Value("aws_security_group_rule.r", "from_port").Type.ShouldBe(DataType.Number);
        source.Value("aws_security_group_rule.r", "protocol").AsString.ShouldBe("-1");
        source.Value("aws_security_group_rule.r", "cidr_blocks").Type.ShouldBe(DataType.ListOf(DataType.String));
        source.Value("aws_security_group_rule.r", "self").AsBool.ShouldBeTrue();
    }

    [Fact]
    public void A_value_that_cannot_have_the_type_of_its_argument_is_reported_and_unknown()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              delay_seconds = "soon"
            }
            """);

        source.Value("aws_sqs_queue.q", "delay_seconds").IsUnknown.ShouldBeTrue();
        source.Single("wrong-type").Detail.ShouldContain("\"soon\"");
    }

    [Fact]
    public void Names_tell_what_is_written_in_order_without_meta_arguments() =>
        Sources.Resolve("""
            resource "aws_security_group" "g" {
              count    = 1
              provider = aws
              ingress {
                from_port = 1
                to_port   = 1
                protocol  = "tcp"
              }
              name = "g"
              dynamic "egress" {
                for_each = []
                content {}
              }
              lifecycle {
                prevent_destroy = true
              }
              depends_on = [aws_vpc.v]
            }
            resource "aws_vpc" "v" {}
            """).Get("aws_security_group.g[0]").Body.Names.ShouldBe(["ingress", "name", "egress"]);

    [Fact]
    public void Meta_arguments_can_be_asked_for_by_name()
    {
        var queue = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              lifecycle {
                prevent_destroy = true
                ignore_changes  = [tags, policy]
              }
              depends_on = [aws_vpc.v]
            }
            resource "aws_vpc" "v" {}
            """).Get("aws_sqs_queue.q");

        queue.DependsOn.ShouldBe(["aws_vpc.v"]);
        var lifecycle = queue.Body.Blocks("lifecycle").Items.Single();
        lifecycle.PropertyOrNull("prevent_destroy")?.Value.AsBool.ShouldBeTrue();
        lifecycle.PropertyOrNull("ignore_changes")?.Value.AsElements.Select(name => name.AsString).ShouldBe(["tags", "policy"]);
    }

    [Fact]
    public void A_dynamic_block_without_content_is_reported()
    {
        var source = Sources.Resolve("""
            resource "aws_security_group" "g" {
              dynamic "ingress" {
                for_each = [1]
              }
            }
            """);

        source.Get("aws_security_group.g").Body.Blocks("ingress").IsComplete.ShouldBeFalse();
        source.Codes().ShouldBe(["incomplete-dynamic"]);
    }

    [Fact]
    public void A_policy_document_whose_principal_names_nobody_is_unknown() =>
        Sources.Resolve("""
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["kms:*"]
                resources = ["*"]
                principals {
                  type = "AWS"
                }
              }
            }
            resource "aws_kms_key" "k" {
              policy = data.aws_iam_policy_document.d.json
            }
            """).Value("aws_kms_key.k", "policy").IsUnknown.ShouldBeTrue();

    [Fact]
    public void A_policy_document_made_from_one_with_odd_parts_ends_in_a_value() =>
        Sources.Resolve("""
            data "aws_iam_policy_document" "d" {
              source_policy_documents = [jsonencode({ Statement = [null, 1, { Action = [1, null, {}], Principal = [true], Resource = {}, Condition = { a = 1 } }] })]
            }
            resource "aws_kms_key" "k" {
              policy = data.aws_iam_policy_document.d.json
            }
            """).Value("aws_kms_key.k", "policy").IsNull.ShouldBeFalse();
}
