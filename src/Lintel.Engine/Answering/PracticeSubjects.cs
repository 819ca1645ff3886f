using System.Collections.Frozen;

namespace Lintel.Engine.Answering;

/// <summary>Which resource types each best practice is about; a dated fact table, in which families of types have names.</summary>
internal static class PracticeSubjects
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Table = new(Read);

    /// <summary>Whether a resource of this type could matter to the practice. The table has Terraform's names: of CloudFormation's, the service alone is compared.</summary>
    public static bool MayConcern(string type, string practice) => Table.Value.TryGetValue(practice, out var types)
        && (type.Split("::") is ["AWS", var service, ..] ? types.Any(known => known.StartsWith($"aws_{service.ToLowerInvariant()}_", StringComparison.Ordinal)) : types.Contains(type));

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var stream = typeof(PracticeSubjects).Assembly.GetManifestResourceStream("PracticeSubjects.txt")
            ?? throw new InvalidOperationException("PracticeSubjects.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .ToLookup(words => words[0].StartsWith('@'));
        var families = lines[true].ToDictionary(words => words[0], words => words.Skip(1), StringComparer.Ordinal);
        return lines[false].ToFrozenDictionary(
            words => words[0],
            words => words.Skip(1).SelectMany(word => word.StartsWith('@') ? families[word] : [word]).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
