using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lintel.Rules.Discovery;

/// <summary>What scanners call a check beside the id that rules have as an alias: names in words, former ids, ids of tools for templates.</summary>
internal static class OtherNames
{
    private const string Former = "AVD-";

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Names = new(Read);

    /// <summary>The other names of an alias.</summary>
    public static ImmutableArray<string> Of(string alias)
    {
        var names = Names.Value.GetValueOrDefault(alias, []);
        // Trivy has left out the first part of its ids.
        return alias.StartsWith(Former, StringComparison.Ordinal) ? [.. names, alias[Former.Length..]] : names;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        using var stream = typeof(OtherNames).Assembly.GetManifestResourceStream("OtherNames.txt")
            ?? throw new InvalidOperationException("OtherNames.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Trim().Split(' '))
            .ToFrozenDictionary(words => words[0], words => words.Skip(1).ToImmutableArray(), StringComparer.Ordinal);
    }
}
