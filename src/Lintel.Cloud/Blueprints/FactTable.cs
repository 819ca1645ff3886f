using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>Reads a table of this folder. Cells hold no commas; <c>|</c> stands between several values of one cell.</summary>
internal static class FactTable
{
    public static ImmutableArray<string[]> Read(string name)
    {
        using var stream = typeof(FactTable).Assembly.GetManifestResourceStream($"Blueprints/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(row => row.Split(','))];
    }

    public static string[] Several(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A property's path without what differs between dialects: <c>event_source_arn</c> and <c>EventSourceArn</c> are one.</summary>
    public static string Plain(string property) => string.Concat(property.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
