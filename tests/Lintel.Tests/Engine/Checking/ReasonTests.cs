using Lintel.Engine;
using Lintel.Engine.Loading;

namespace Lintel.Tests.Engine.Checking;

public sealed class ReasonTests
{
    [Fact]
    public void What_a_rule_says_of_its_failures_is_said_of_nothing_else()
    {
        ReasonOf("logging {\n    enable = false\n  }").ShouldBe("Who connected and asked what leaves no log: no audit log is set up.");
        ReasonOf("logging {\n    enable = true\n  }").ShouldBe("Redshift logs connections and queries.");
        ReasonOf("logging {\n    enable = timestamp() == \"\"\n  }").ShouldBe("This cannot be decided from the source.");
    }

    [Fact]
    public void What_is_not_set_has_its_name_in_the_dialect_of_the_source()
    {
        Reason("ec2-in-own-network", "resource \"aws_instance\" \"web\" {\n}").ShouldEndWith(": `subnet_id` is not set.");
        Reason("autoscaling-instances-refreshed", "resource \"aws_autoscaling_group\" \"web\" {\n  min_size = 2\n  max_size = 4\n}")
            .ShouldEndWith(": `instance_refresh.strategy` is not set; `max_instance_lifetime` is not set.");
    }

    private static string ReasonOf(string logging) =>
        Reason("redshift-requests-logged", $"resource \"aws_redshift_cluster\" \"sales\" {{\n  cluster_identifier = \"sales\"\n  {logging}\n}}");

    private static string Reason(string rule, string source) => Reviewer.Review(
        new MemoryTree($"provider \"aws\" {{\n  region = \"eu-central-1\"\n}}\n{source}\n"), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) })
        .Roots.ShouldHaveSingleItem().Findings.Single(finding => finding.Rule.Slug == rule).Reason;
}
