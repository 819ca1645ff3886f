using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

public sealed class RecoveryTests
{
    [Fact]
    public void Lines_of_dots_cost_two_errors_and_no_argument()
    {
        var file = Parse(
            """
            resource "aws_db_instance" "orders" {
              ...
              backup_retention_period = 14
              backup_window           = "04:00-05:00"
              ...
            }
            """);

        file.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Subject?.Start.Line))
            .ShouldBe([("item-expected", 2), ("item-expected", 5)]);
        file.Body.Blocks.ShouldHaveSingleItem().Body.Attributes.Select(attribute => attribute.Name)
            .ShouldBe(["backup_retention_period", "backup_window"]);
    }

    [Fact]
    public void A_newline_in_a_label_costs_one_error_and_not_the_next_blocks()
    {
        var file = Parse(
            """
            resource "aws_s3_bucket

            " "site" {
              bucket = "shop-site"
            }

            resource "aws_s3_object" "front" {
              key = "front.html"
            }

            resource "aws_s3_object" "style" {
              key = "style.css"
            }
            """);

        file.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Subject?.Start.Line)).ShouldBe([("unterminated-string", 1)]);
        file.Body.Blocks.Select(block => block.Labels[1].Text).ShouldBe(["front", "style"]);
    }

    [Theory]
    [InlineData("x = foo(1, 2")]
    [InlineData("x = [1,")]
    [InlineData("x = [\n    1,\n    2")]
    [InlineData("x = {\n    a = )\n  }")]
    [InlineData("x = {\n    a = 1\n    b = ]")]
    [InlineData("x = )")]
    [InlineData("x =")]
    [InlineData("x")]
    [InlineData("x = \"text")]
    [InlineData("x = \"text ${")]
    [InlineData("x = \"text ${foo(")]
    [InlineData("x = \"{\n    \\\"a\\\": 1\n  }\"")]
    [InlineData("x = <<EOT\n    text")]
    [InlineData("x = <<\"EOT\"\ntext = 1\nEOT")]
    [InlineData("x = <<EOT\n    ${ text\nEOT")]
    [InlineData("x = <<EOT\n    ${ text text }\nEOT")]
    [InlineData("x = 'text'")]
    [InlineData("x = 1 2")]
    [InlineData("x = a ? b")]
    [InlineData("x = a.")]
    [InlineData("x = /* text")]
    [InlineData("x \"label")]
    [InlineData("x label =")]
    [InlineData("x { a = 1, b = 2 }")]
    [InlineData("x {\n    a = (\n  }")]
    [InlineData("\"x\" {\n    a = 1\n  }")]
    [InlineData("@ {\n    a = 1\n  }")]
    [InlineData("x = [for a in b c]")]
    [InlineData("x = \"%{ if a }\"")]
    public void A_broken_item_costs_one_error_and_not_its_neighbours(string broken)
    {
        var file = Parse($"resource \"a\" \"b\" {{\n  before = 1\n  {broken}\n  after = 2\n}}\n\nresource \"c\" \"d\" {{\n  last = 3\n}}\n");

        file.Diagnostics.ShouldHaveSingleItem();
        file.Body.Blocks.Length.ShouldBe(2);
        file.Body.Blocks[0].Body.Attributes.Select(attribute => attribute.Name).Where(name => name is not "x").ShouldBe(["before", "after"]);
        file.Body.Blocks[0].Body.Find("before")?.Value.ShouldBeOfType<LiteralExpression>();
        file.Body.Blocks[1].Body.Find("last").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("x = 0x10")]
    [InlineData("x = a & b")]
    [InlineData("x = 1.2.3")]
    [InlineData("x = [1, 2")]
    [InlineData("x = {for a in b : c}")]
    public void A_value_that_cannot_be_read_as_written_is_missing(string text) =>
        Parse(text).Body.Attributes.ShouldHaveSingleItem().Value.ShouldBeOfType<MissingExpression>();

    [Fact]
    public void A_wrong_escape_makes_its_text_missing() =>
        Parse("x = \"a\\qb${c}\"").Body.Attributes[0].Value.Children.First().Children.ShouldHaveSingleItem().ShouldBeOfType<MissingExpression>();

    [Fact]
    public void A_broken_interpolation_costs_only_itself()
    {
        var file = Parse("x = \"a ${b c} d ${e} f\"\n");

        file.Diagnostics.ShouldHaveSingleItem();
        TreeText.Of(file.Source.Text, file.Body.Attributes[0].Value).ShouldBe("""(tmpl "a " (missing) " d " (var "e") " f")""");
    }

    [Fact]
    public void A_broken_directive_makes_its_template_missing() =>
        TreeText.Of("", Parse("x = \"a %{ when b } c\"\n").Body.Attributes[0].Value).ShouldBe("(wrap (missing))");

    [Fact]
    public void A_broken_item_of_an_object_costs_only_itself()
    {
        var file = Parse(
            """
            tags = {
              Name  = "shop"
              Owner = 'nobody'
              Stage = upper(
              "Team" : "web"
              Cost
              Last  = "x"
            }
            next = 1
            """);

        file.Diagnostics.Select(diagnostic => diagnostic.Subject?.Start.Line).ShouldBe([3, 5, 6]);
        TreeText.Of(file.Source.Text, file.Body).ShouldBe(
            """(body (attr "tags" (obj ((tmpl "Name") (tmpl "shop")) ((tmpl "Owner") (missing)) ((tmpl "Stage") (missing)) ((tmpl "Team") (tmpl "web")) ((missing) (missing)) ((tmpl "Last") (tmpl "x")))) (attr "next" (lit "1")))""");
    }

    [Fact]
    public void A_missing_brace_does_not_swallow_the_blocks_that_follow()
    {
        var file = Parse(
            """
            resource "a" "b" {
              nested {
                x = 1
            }

            resource "c" "d" {
              x = {
                y = 1
            }

            module "e" {
              source = "./e"
            }

            output "f" {
              value = 1
            }
            """);

        file.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Subject?.Start.Line)).ShouldBe([("unclosed-block", 1), ("unclosed-block", 6)]);
        file.Body.Blocks.Select(block => block.Type).ShouldBe(["resource", "resource", "module", "output"]);
    }

    [Fact]
    public void A_missing_brace_of_the_last_block_is_reported_at_the_innermost_header() =>
        Parse("a {\n  b {\n    c = 1\n").Diagnostics.ShouldHaveSingleItem().Subject?.Start.ShouldBe(new LinePosition(2, 3));

    [Fact]
    public void A_header_at_the_start_of_a_line_may_be_nested_where_braces_match()
    {
        var file = Parse("outer {\nresource \"a\" \"b\" {\n}\n}\n");

        file.Diagnostics.ShouldBeEmpty();
        file.Body.Blocks.ShouldHaveSingleItem().Body.Blocks.ShouldHaveSingleItem().Type.ShouldBe("resource");
    }

    [Fact]
    public void A_brace_too_many_costs_only_itself()
    {
        var file = Parse("a {\n}\n}\nb {\n}\n");

        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("unexpected-closing-brace");
        file.Body.Blocks.Select(block => block.Type).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_brace_on_the_next_line_still_opens_the_block()
    {
        var file = Parse("a \"b\"\n{\n  c = 1\n}\n");

        file.Diagnostics.ShouldHaveSingleItem();
        file.Body.Blocks.ShouldHaveSingleItem().Body.Find("c").ShouldNotBeNull();
    }

    [Fact]
    public void Several_arguments_on_one_line_are_all_read()
    {
        var file = Parse("variable \"a\" { type = string, default = \"b\" }\nx = 1 y = 2\n");

        file.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["single-line-block", "newline-expected"]);
        file.Body.Blocks[0].Body.Attributes.Select(attribute => attribute.Name).ShouldBe(["type", "default"]);
        file.Body.Attributes.Select(attribute => attribute.Name).ShouldBe(["x", "y"]);
    }

    private static HclFile Parse(string text) => HclParser.ParseFile(new SourceFile("main.tf", text));
}
