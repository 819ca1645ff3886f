using System.Collections.Frozen;
using Lintel.Cloud.Common;

namespace Lintel.Cloud.Repositories;

/// <summary>Tells by its path what a file is for.</summary>
internal static class FileKinds
{
    private static readonly Lazy<FrozenDictionary<string, Purpose[]>> ByExtension = new(Read);

    /// <summary>What the file is for; null for all that Lintel does not look at.</summary>
    /// <param name="path">Path from the root of the repository.</param>
    public static FileKind? OfOrNull(string path)
    {
        if (!ByExtension.Value.TryGetValue(ExtensionOf(path), out var patterns))
            return null;
        var rooted = "/" + path;
        foreach (var (kind, pattern) in patterns)
        {
            if (PolicyPattern.Matches(pattern, rooted))
                return kind;
        }

        return null;
    }

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static FrozenDictionary<string, Purpose[]> Read()
    {
        using var stream = typeof(FileKinds).Assembly.GetManifestResourceStream("Repositories/FileKinds.txt")
            ?? throw new InvalidOperationException("FileKinds.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .SelectMany(words => words.Skip(1).Select(pattern => new Purpose(Enum.Parse<FileKind>(words[0]), pattern)))
            .GroupBy(item => ExtensionOf(item.Pattern), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    private sealed record Purpose(FileKind Kind, string Pattern);
}
