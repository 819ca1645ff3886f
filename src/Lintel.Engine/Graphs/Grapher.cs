using System.Collections.Immutable;
using Lintel.Cloud.Building;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Engine.Pictures;
using Lintel.Engine.Planning;
using Lintel.Language.Text;
using Lintel.Rules;

namespace Lintel.Engine.Graphs;

/// <summary>Sources → resources → architecture → graph.</summary>
public static class Grapher
{
    /// <summary>The graph of a folder, recursed, or of a single file.</summary>
    public static Graph Draw(SourceTree tree, string path, string shown, ReviewOptions options, CancellationToken cancel = default) =>
        new(shown, [.. RootLoader.Load(tree, path, options, cancel).Roots.Select(root => new GraphedRoot(root.Path, BlueprintBuilder.Build(ArchitectureBuilder.Build(root.Source)), null))]);

    /// <summary>The graph of what was reviewed, with the findings of each resource.</summary>
    public static Graph Draw(Review review) =>
        new(review.Path, [.. review.Roots.Select(root => new GraphedRoot(root.Path, root.Blueprint.Value, Marks(root)))]);

    /// <summary>The failures that a report shows, each with the addresses it is about.</summary>
    internal static ILookup<string, Finding> Shown(RootReview root)
    {
        var plan = Plan.Of(root);
        return plan.High.Concat(plan.Other).Concat(plan.Absent).Concat(plan.Platform)
            .SelectMany(item => item.Findings)
            .SelectMany(finding => finding.Instances.Distinct().Select(address => (address, finding)))
            .ToLookup(item => item.address, item => item.finding, StringComparer.Ordinal);
    }

    /// <summary>How many findings there are about each address.</summary>
    internal static ImmutableDictionary<string, PartMark> Marks(RootReview root) => Shown(root).ToImmutableDictionary(
        findings => findings.Key,
        findings => new PartMark(findings.Count(finding => finding.Severity == Severity.High), findings.Count(finding => finding.Severity != Severity.High)),
        StringComparer.Ordinal);
}
