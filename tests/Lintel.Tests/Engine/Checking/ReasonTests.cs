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

    private static string ReasonOf(string logging) => Reviewer.Review(
        new MemoryTree($"provider \"aws\" {{\n  region = \"eu-central-1\"\n}}\nresource \"aws_redshift_cluster\" \"sales\" {{\n  cluster_identifier = \"sales\"\n  {logging}\n}}\n"),
        "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) }).Roots.ShouldHaveSingleItem().Findings
        .Single(finding => finding.Rule.Slug == "redshift-requests-logged").Reason;
}
