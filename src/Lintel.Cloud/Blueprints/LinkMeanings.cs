using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>What a reference means, by the end of the property's path and the type it leads to. The rows stand in LinkMeanings.csv, the first that fits counts.</summary>
internal static class LinkMeanings
{
    private static readonly Lazy<ImmutableArray<Row>> Rows = new(() =>
        [.. FactTable.Read("LinkMeanings.csv").Select(cells => new Row(cells[0], FactTable.Several(cells[1]), cells[2]))]);

    public static string? OrNull(string property, string targetType)
    {
        var plain = FactTable.Plain(property);
        var target = FactTable.Plain(targetType);
        return Rows.Value.FirstOrDefault(row => (row.Property == "*" || plain.Contains(row.Property, StringComparison.Ordinal))
            && (row.Targets.Length == 0 || row.Targets.Any(each => target.EndsWith(each, StringComparison.Ordinal))))?.Meaning;
    }

    private sealed record Row(string Property, string[] Targets, string Meaning);
}
