using Lintel.Language.Diagnostics;

namespace Lintel.Tests.Language.Terraform;

/// <summary>What is wrong with a module whatever its variables are.</summary>
public sealed class StaticCheckTests
{
    private const string Declarations = """
        variable "names" {
          type = list(string)
        }
        variable "settings" {
          type = object({ name = string, tags = map(string) })
        }
        """;

    [Theory]
    [InlineData("uper(\"x\")", "unknown-function", "Did you mean \"upper\"?")]
    [InlineData("upper(\"x\", \"y\")", "argument-count", "takes 1 argument")]
    [InlineData("join([1], [\"a\"])", "wrong-argument", "\"separator\"")]
    [InlineData("1 + \"x\"", "wrong-operand", "a number is required")]
    [InlineData("var.settings.nmae", "no-attribute", "Did you mean \"name\"?")]
    [InlineData("var.names.first", "no-attribute", "Choose one element")]
    [InlineData("[1, 2][5]", "wrong-index", "numbered from 0 to 1")]
    [InlineData("[for x in 1 : x]", "wrong-collection", "has no elements")]
    [InlineData("true ? [1] : { a = 1 }", "different-results", "no type takes both")]
    [InlineData("each.key", "not-in-context", "for_each")]
    [InlineData("path.modul", "undeclared-reference", "Did you mean \"module\"?")]
    [InlineData("provider::nobody::f(1)", "unknown-function", "provider::nobody::f")]
    public void An_expression_that_no_value_could_make_right_is_told_where_it_stands(string expression, string code, string words)
    {
        var problem = Sources.Resolve($"{Declarations}\nlocals {{\n  probe = {expression}\n}}").Diagnostics.ShouldHaveSingleItem();

        problem.Code.ShouldBe(code);
        problem.Detail.ShouldContain(words);
        problem.Subject?.Start.Line.ShouldBe(8);
        problem.Context?.Start.Column.ShouldBe(3);
    }

    [Theory]
    [InlineData("upper()", ")")]
    [InlineData("upper(\"x\", [\"y\"])", "[")]
    [InlineData("upper(\"x\", \"y${path.module}\")", "y")]
    [InlineData("join([1], [\"a\"])", "[")]
    [InlineData("regex(\"(\", \"a\")", "(")]
    [InlineData("merge({}, [1])", "merge(")]
    [InlineData("null + 1", "null + 1")]
    [InlineData("true ? [1] : { a = 1 }", "[1] : { a = 1 }")]
    [InlineData("var.settings.nmae", ".nmae")]
    [InlineData("{ a = 1 }[\"b\"]", "[\"b\"]")]
    [InlineData("[1, 2][5]", "[5]")]
    [InlineData("var.nope.more", "var.nope")]
    [InlineData("aws_vpc.none.id", "aws_vpc.none")]
    [InlineData("data.aws_vpc.none.id", "data.aws_vpc.none")]
    [InlineData("path.modul", "path.modul")]
    public void A_fault_is_underlined_as_Terraform_underlines_it(string expression, string underlined)
    {
        var subject = Sources.Resolve($"{Declarations}\nlocals {{\n  probe = {expression}\n}}").Diagnostics.ShouldHaveSingleItem().Subject.ShouldNotBeNull();

        subject.File.Slice(subject.Span).ToString().ShouldBe(underlined);
    }

    [Theory]
    [InlineData("var.settings.tags.anything")]
    [InlineData("try(var.settings.nothing, 1)")]
    [InlineData("[for name in var.names : upper(name)]")]
    [InlineData("length(var.names) > 0 ? var.names[0] : null")]
    [InlineData("coalesce(var.settings.name, path.module)")]
    public void An_expression_that_some_value_makes_right_is_not_accused(string expression) =>
        Sources.Resolve($"{Declarations}\nlocals {{\n  probe = {expression}\n}}").Codes().ShouldBeEmpty();

    [Fact]
    public void A_circle_is_told_once_with_all_its_members()
    {
        var problem = Sources.Resolve("""
            locals {
              a = local.b
              b = local.c
              c = local.a
              d = local.a
            }
            """).Diagnostics.ShouldHaveSingleItem();

        problem.Code.ShouldBe("cycle");
        problem.Detail.ShouldContain("local.a → local.b → local.c → local.a");
    }

    [Fact]
    public void A_module_call_is_held_against_what_the_module_takes_and_gives()
    {
        var source = Sources.Resolve("""
            module "net" {
              source = "./net"
              cidrr  = "10.0.0.0/16"
              size   = "abc"
            }
            output "id" {
              value = module.net.idd
            }
            # file: net/main.tf
            variable "cidr" {
              type = string
            }
            variable "size" {
              type    = number
              default = 1
            }
            output "id" {
              value = var.cidr
            }
            """);

        source.Codes().Order().ShouldBe(["invalid-variable-value", "missing-argument", "unsupported-argument", "unsupported-attribute"]);
        source.Single("unsupported-argument").Detail.ShouldContain("Did you mean \"cidr\"?");
        source.Single("unsupported-attribute").Detail.ShouldContain("Did you mean \"id\"?");
    }

    [Theory]
    [InlineData("variable \"count\" {\n}", "reserved-name")]
    [InlineData("variable \"a\" {\n  nope = 1\n}", "unsupported-argument")]
    [InlineData("variable \"a\" {\n  type    = number\n  default = \"x\"\n}", "invalid-default")]
    [InlineData("output \"o\" {\n}", "missing-argument")]
    [InlineData("check \"c\" {\n}", "missing-block")]
    [InlineData("resource \"aws_sqs_queue\" \"1\" {\n}", "invalid-name")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n  count    = 1\n  for_each = {}\n}", "invalid-repetition")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n  for_each = [\"a\"]\n}", "invalid-repetition")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n  delay_seconds = \"abc\"\n}", "wrong-type")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n  lifecycle {\n    prevent_destory = true\n  }\n}", "unsupported-argument")]
    [InlineData("provider \"aws\" {\n  regoin = \"x\"\n}", "unsupported-argument")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n}\noutput \"o\" {\n  value = aws_sqs_queue.q[0].arn\n}", "unexpected-instance-key")]
    [InlineData("resource \"aws_sqs_queue\" \"q\" {\n  count = 2\n}\noutput \"o\" {\n  value = aws_sqs_queue.q.arn\n}", "missing-instance-key")]
    public void Blocks_of_the_language_itself_are_checked(string text, string code) =>
        Sources.Resolve(text).Diagnostics.Where(problem => problem.Level == DiagnosticLevel.Error).ShouldHaveSingleItem().Code.ShouldBe(code);
}
