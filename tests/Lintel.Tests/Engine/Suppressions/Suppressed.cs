using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Tests.Engine.Suppressions;

/// <summary>Reviews a few lines with suppressions in them.</summary>
internal static class Suppressed
{
    public static Review Review(string source, string workspace = "default") => Reviewer.Review(
        new MemoryTree(source), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 28), Terraform = new TerraformOptions { Workspace = workspace } });

    /// <summary>What is silent: the rule, with its first resource.</summary>
    public static IEnumerable<string> Silent(string source, string workspace = "default") => Silent(Review(source, workspace));

    public static IEnumerable<string> Silent(Review review) => review.Roots.SelectMany(root => root.Suppressed).Select(Name);

    public static IEnumerable<string> Standing(Review review) => review.Roots.SelectMany(root => root.Failures).Select(Name);

    /// <summary>What became of each suppression.</summary>
    public static IEnumerable<string> Outcomes(Review review) =>
        review.Suppressions.Select(outcome => $"{outcome.Suppression.Tool} {outcome.Suppression.Id} {outcome.State.ToString().ToLowerInvariant()}");

    private static string Name(Finding finding) => $"{finding.Rule.Slug} {finding.Resource}".Trim();
}
