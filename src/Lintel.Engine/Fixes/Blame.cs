using Lintel.Engine.Checking;
using Lintel.Language.Diagnostics;

namespace Lintel.Engine.Fixes;

/// <summary>Compares two reviews around a set of fixes, and tells which of them did harm or no good.</summary>
internal static class Blame
{
    /// <summary>The guilty ones; none when every fix did what it should.</summary>
    public static IReadOnlyCollection<Finding> For(IReadOnlyList<Finding> taken, Review before, Review after)
    {
        var failures = Failures(after);
        var known = Failures(before);
        var guilty = taken.Where(finding => failures.GetValueOrDefault(FindingKey.Of(finding)) >= known.GetValueOrDefault(FindingKey.Of(finding))).ToHashSet();
        if (guilty.Count > 0)
            return guilty;
        var harm = failures.Where(pair => pair.Value > known.GetValueOrDefault(pair.Key)).Select(pair => pair.Key).ToList();
        guilty.UnionWith(harm.SelectMany(key => Suspects(taken, finding => finding.Instances.Contains(key.Resource), key.File)));
        var faults = before.Diagnostics.Where(IsError).GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count());
        foreach (var fault in after.Diagnostics.Where(IsError).GroupBy(KeyOf).Where(group => group.Count() > faults.GetValueOrDefault(group.Key)))
            guilty.UnionWith(Suspects(taken, _ => false, fault.Key.File));
        return guilty;
    }

    // The nearest come first: those of the resource, of the file, all.
    private static IEnumerable<Finding> Suspects(IReadOnlyList<Finding> taken, Func<Finding, bool> isNear, string file)
    {
        var near = taken.Where(isNear).ToList();
        if (near.Count == 0)
            near = [.. taken.Where(finding => finding.Offer?.Edits.Any(edit => edit.File.Path == file) == true)];
        return near.Count == 0 ? taken : near;
    }

    private static Dictionary<FindingKey, int> Failures(Review review) => review.Failures
        .GroupBy(FindingKey.Of).ToDictionary(group => group.Key, group => group.Count());

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Level == DiagnosticLevel.Error;

    private static (string Code, string File) KeyOf(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Subject?.File.Path ?? "");
}
