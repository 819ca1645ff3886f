using System.Collections.Immutable;
using Lintel.Cloud.Building;
using Lintel.Engine.Graphs;
using Lintel.Engine.Loading;
using Lintel.Engine.Pictures;
using Lintel.Language.Text;
using Lintel.Rules;

namespace Lintel.Engine;

/// <summary>Sources → resources → architecture → graph.</summary>
public static class Grapher
{
    /// <summary>The graph of a folder, recursed, or of a single file.</summary>
    public static Graph Draw(SourceTree tree, string path, string shown, ReviewOptions options, CancellationToken cancel = default) =>
        new(shown, [.. RootLoader.Load(tree, path, options, cancel).Select(root => new GraphedRoot(root.Path, BlueprintBuilder.Build(ArchitectureBuilder.Build(root.Source)), null))]);

    /// <summary>The graph of what was reviewed, with the findings of each resource.</summary>
    public static Graph Draw(Review review) =>
        new(review.Path, [.. review.Roots.Select(root => new GraphedRoot(root.Path, root.Blueprint.Value, Marks(root)))]);

    /// <summary>How many findings there are about each address.</summary>
    internal static ImmutableDictionary<string, PartMark> Marks(RootReview root) => root.Failures
        .SelectMany(finding => finding.Instances.Distinct().Select(address => (address, finding.Severity)))
        .GroupBy(item => item.address, StringComparer.Ordinal)
        .ToImmutableDictionary(
            item => item.Key,
            item => new PartMark(item.Count(each => each.Severity == Severity.High), item.Count(each => each.Severity != Severity.High)),
            StringComparer.Ordinal);
}
