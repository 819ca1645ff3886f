using System.Collections.Immutable;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Fixes;

/// <summary>What mends a finding: settings that are to have other values. Whether their sources can be edited safely is decided later.</summary>
/// <param name="Changes">All of them belong together.</param>
public sealed record Fix(ImmutableArray<Change> Changes)
{
    /// <summary>One sentence without a full stop: "Set `storage_encrypted` to true".</summary>
    public string Sentence => $"Set {string.Join(" and ", Changes.Select(change => $"`{change.Setting}` to {change.Value}"))}";

    public static Fix? Set<T>(Setting<T> setting, bool value) => All(Change.OrNull(setting, value));

    public static Fix? Set<T>(Setting<T> setting, int value) => All(Change.OrNull(setting, value));

    public static Fix? Set<T>(Setting<T> setting, string value) => All(Change.OrNull(setting, value));

    public static Fix? Set<T>(Setting<T> setting, params ImmutableArray<string> values) => All(Change.OrNull(setting, values));

    /// <summary>Several changes as one fix; null where one of them is impossible.</summary>
    public static Fix? All(params ReadOnlySpan<Change?> changes)
    {
        var all = ImmutableArray.CreateBuilder<Change>(changes.Length);
        foreach (var change in changes)
        {
            if (change is null)
                return null;
            all.Add(change);
        }

        return new Fix(all.ToImmutable());
    }
}
