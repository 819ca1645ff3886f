using Lintel.Engine.Checking;
using Lintel.Language.Text;
using Lintel.Rules;

namespace Lintel.Engine;

/// <summary>Findings over several roots. What a module or the repository shares is one defect, however many roots have it.</summary>
internal static class SharedFindings
{
    /// <summary>Each finding once, in the order of the roots, with the instances of all of them.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<RootReview> roots) => roots.Count == 1
        ? roots[0].Findings
        : roots.SelectMany(root => root.Findings).GroupBy(Key.Of).Select(Merge);

    private static Finding Merge(IGrouping<Key, Finding> same)
    {
        var first = same.First();
        return same.Skip(1).Any()
            ? first with { Instances = [.. same.SelectMany(finding => finding.Instances).Distinct(StringComparer.Ordinal)], Effect = same.Max(finding => finding.Effect) }
            : first;
    }

    private sealed record Key(Rule Rule, FindingStatus Status, string? File, Span? Place, string Reason, bool IsSuppressed)
    {
        public static Key Of(Finding finding) =>
            new(finding.Rule, finding.Status, finding.File, finding.Location?.Place.Span, finding.Reason, finding.IsSuppressed);
    }
}
