using Lintel.Cloud;
using Lintel.Cloud.Building;
using Lintel.Engine.Checking;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Engine.Checking;

public sealed class CheckerTests
{
    private const string Queue = """
        resource "aws_sqs_queue" "orders" {
          sqs_managed_sse_enabled = false
        }
        """;

    [Fact]
    public void A_rule_that_throws_costs_itself_alone()
    {
        var result = Checker.Check(Build(Queue), [new Throwing(), .. RuleSet.All]);
        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("internal-error");
        diagnostic.Detail.ShouldContain("\"checking-throwing\"");
        result.Findings.ShouldContain(finding => finding.Rule.Slug == "sqs-queue-encrypted" && finding.Status == FindingStatus.Fail);
    }

    [Fact]
    public void A_rule_that_throws_has_a_member_that_is_unknown()
    {
        var tally = Checker.Check(Build(Queue), [new Throwing()]).Tallies.ShouldHaveSingleItem();
        (tally.Passed, tally.Failed, tally.Unknown).ShouldBe((0, 0, 1));
    }

    [Theory]
    [InlineData("aws_instance")]
    [InlineData("aws_autoscaling_group")]
    [InlineData("aws_db_instance")]
    [InlineData("aws_cloudwatch_metric_alarm")]
    [InlineData("aws_cloudwatch_log_group")]
    [InlineData("aws_lb")]
    [InlineData("aws_efs_file_system")]
    [InlineData("aws_vpc")]
    public void No_rule_throws_where_little_is_known(string type) =>
        Checker.Check(Build($$"""
            variable "any" {}
            resource "{{type}}" "one" { tags = var.any }
            resource "{{type}}" "many" { count = var.any }
            resource "{{type}}" "named" {
              tags = { Environment = var.any }
            }
            module "lost" { source = "./lost" }
            """), RuleSet.All).Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    private static Architecture Build(string text) => ArchitectureBuilder.Build(
        TerraformResolver.Resolve(new MemoryTree(text), "", new TerraformOptions(), new EvaluationBudget()), new DateOnly(2026, 11, 1));

    private sealed class Throwing : Rule
    {
        public override RuleDefinition Definition { get; } = new() { Title = "It holds", Fails = "It does not hold", Severity = Severity.Low, Practices = [] };

        public override IEnumerable<Judgement> Judge(Architecture architecture) => throw new InvalidOperationException("broken");
    }
}
