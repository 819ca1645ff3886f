namespace Lintel.Tests.Language.Terraform;

public sealed class RepetitionTests
{
    [Fact]
    public void An_unknown_count_gives_one_instance_that_stands_for_all()
    {
        var source = Sources.Resolve("""
            variable "n" {}
            resource "aws_sqs_queue" "q" {
              count = var.n
              name  = "q${count.index}"
              tags  = { Fixed = "yes" }
            }
            resource "aws_sqs_queue" "user" {
              name = aws_sqs_queue.q[0].name
            }
            """);

        var queue = source.Get("aws_sqs_queue.q[*]");
        queue.CountIsKnown.ShouldBeFalse();
        queue.ConfigurationAddress.ShouldBe("aws_sqs_queue.q");
        source.Value(queue.Address, "name").IsUnknown.ShouldBeTrue();
        source.Value(queue.Address, "tags").AsMap["Fixed"].AsString.ShouldBe("yes");
        var used = source.Value("aws_sqs_queue.user", "name");
        used.ReasonOf().ShouldContain("variable \"n\" has no value");
        used.Marks.References.ShouldBe(["aws_sqs_queue.q[*]"]);
        source.Codes().ShouldBeEmpty();
    }

    [Fact]
    public void Instances_in_a_module_that_may_not_be_there_are_of_unknown_count() =>
        Sources.Resolve("""
            variable "names" {
              type = set(string)
            }
            module "m" {
              source   = "./m"
              for_each = var.names
              name     = each.value
            }
            # file: m/main.tf
            variable "name" {}
            resource "aws_sqs_queue" "q" {
              name = var.name
            }
            """).Get("module.m[*].aws_sqs_queue.q").CountIsKnown.ShouldBeFalse();

    [Fact]
    public void What_may_not_be_there_is_not_accused_of_faults() =>
        Sources.Resolve("""
            variable "create" {}
            locals {
              none = []
            }
            resource "aws_sqs_queue" "q" {
              count = var.create ? 1 : 0
              name  = local.none[0]
            }
            """).Get("aws_sqs_queue.q[*]").Body.PropertyOrNull("name")?.Value.IsUnknown.ShouldBe(true);

    [Theory]
    [InlineData("count = -1")]
    [InlineData("count = 1.5")]
    [InlineData("count = null")]
    [InlineData("count = \"many\"")]
    [InlineData("for_each = [\"a\"]")]
    [InlineData("for_each = null")]
    [InlineData("for_each = \"a\"")]
    public void A_repetition_that_is_none_is_reported(string argument)
    {
        var source = Sources.Resolve($$"""
            resource "aws_sqs_queue" "q" {
              {{argument}}
            }
            """);

        source.Codes().ShouldBe(["invalid-repetition"]);
        source.Addresses().ShouldBe(["aws_sqs_queue.q[*]"]);
    }

    [Fact]
    public void A_huge_count_is_not_carried_out()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              count = 1000000000
            }
            """);

        source.Codes().ShouldBe(["too-many-instances"]);
        source.Get("aws_sqs_queue.q[*]").CountIsKnown.ShouldBeFalse();
    }

    [Fact]
    public void A_key_that_is_no_instance_is_reported_and_try_catches_it()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              count = 1
              name  = "q"
            }
            resource "aws_sqs_queue" "wrong" {
              name = aws_sqs_queue.q[3].name
            }
            resource "aws_sqs_queue" "tried" {
              name = try(aws_sqs_queue.q[3].name, "fallback")
            }
            """);

        source.Text("aws_sqs_queue.tried", "name").ShouldBe("fallback");
        source.Codes().ShouldBeEmpty();
        source.Value("aws_sqs_queue.wrong", "name").IsUnknown.ShouldBeTrue();
        source.Codes().ShouldBe(["invalid-instance-key"]);
    }

    [Fact]
    public void Keys_are_quoted_as_Terraform_quotes_them() =>
        Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              for_each = { "a\"b\\c" = 1, "$${x}" = 2, "n\nl" = 3 }
            }
            """).Addresses().ShouldBe([
                """aws_sqs_queue.q["$${x}"]""",
                """aws_sqs_queue.q["a\"b\\c"]""",
                """aws_sqs_queue.q["n\nl"]""",
            ]);

    [Fact]
    public void Each_means_nothing_without_for_each()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              name = each.key
            }
            """);

        source.Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();
        source.Codes().ShouldBe(["not-in-context"]);
    }
}
