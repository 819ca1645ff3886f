using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Framework.Evidence;

namespace Lintel.Tests.Engine;

/// <summary>A module that is not here: said once, nothing fails because of it, nothing is met or absent that it could hold.</summary>
public sealed class MissingModuleTests
{
    private const string Here = """
        provider "aws" {
          region = "eu-west-1"
        }
        resource "aws_kms_key" "k" {
          enable_key_rotation = true
        }
        resource "aws_sqs_queue" "q" {
          name              = "q"
          kms_master_key_id = aws_kms_key.k.arn
        }
        """;

    private const string Calls = """

        module "net" {
          source  = "terraform-aws-modules/vpc/aws"
          version = "5.0.0"
        }
        module "other" {
          source = "terraform-aws-modules/vpc/aws"
          count  = 2
        }
        resource "aws_instance" "i" {
          ami           = "ami-12345678"
          instance_type = "t3.micro"
          subnet_id     = module.net.private_subnets[0]
        }
        """;

    [Fact]
    public void One_diagnostic_names_all_calls_of_a_source_and_what_to_do()
    {
        var diagnostic = Review(Here + Calls).Diagnostics.Single(diagnostic => diagnostic.Code == "missing-module");
        diagnostic.Detail.ShouldContain("module.net, module.other");
        diagnostic.Detail.ShouldContain("terraform init");
        diagnostic.Detail.ShouldContain("--module-path net=FOLDER");
    }

    [Fact]
    public void The_share_that_is_not_covered_is_told()
    {
        var coverage = Review(Here + Calls).Roots.Single().Coverage;
        coverage.ModuleCalls.ShouldBe(2);
        coverage.Missing.ShouldBe(["module.net", "module.other"]);
        coverage.MissingPercent.ShouldBe(100);
        coverage.Sentence.ShouldNotBeNull().ShouldContain("100 %");
        Review(Here).Roots.Single().Coverage.Sentence.ShouldBeNull();
    }

    [Fact]
    public void No_practice_is_met_while_a_module_is_missing()
    {
        Review(Here).Roots.Single().Practices.ShouldContain(answer => answer.State == PracticeState.Met);
        Review(Here + Calls).Roots.Single().Practices.ShouldNotContain(answer => answer.State == PracticeState.Met);
    }

    [Fact]
    public void No_absence_speaks_against_a_practice_while_a_module_is_missing() =>
        Review(Here + Calls).Findings.Where(finding => finding is { Status: FindingStatus.Fail, Rule.Definition.Absence: not null })
            .ShouldAllBe(finding => finding.Effect == OnFailure.Nothing);

    [Fact]
    public void No_rule_fails_because_of_what_a_missing_module_would_give()
    {
        var known = Review(Here + Calls.Replace("module.net.private_subnets[0]", "\"subnet-12345678\"", StringComparison.Ordinal));
        var failed = Failures(known).ToHashSet();
        Failures(Review(Here + Calls)).ShouldAllBe(item => failed.Contains(item));
    }

    [Fact]
    public void A_module_that_several_roots_call_is_missing_once()
    {
        const string Call = "\nmodule \"net\" {\n  source = \"terraform-aws-modules/vpc/aws\"\n}\n";
        var review = Review($"# file: a/main.tf\n{Here}{Call}\n# file: b/main.tf\n{Here}{Call}");
        review.Roots.Length.ShouldBe(2);
        review.Roots.ShouldAllBe(root => root.Diagnostics.Any(diagnostic => diagnostic.Code == "missing-module"));
        review.Diagnostics.Count(diagnostic => diagnostic.Code == "missing-module").ShouldBe(1);
    }

    private static IEnumerable<(string, string)> Failures(Review review) =>
        review.Findings.Where(finding => finding.Status == FindingStatus.Fail).Select(finding => (finding.Rule.Slug, finding.Resource));

    private static Review Review(string text) => Reviewer.Review(new MemoryTree(text), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) });
}
