using Lintel.Language.Hcl;
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

    private static HclFile Parse(string text) => HclParser.ParseFile(new SourceFile("main.tf", text));
}
