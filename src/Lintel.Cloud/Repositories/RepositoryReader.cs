using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Cloud.Repositories;

/// <summary>Reads what the repository around a reviewed path shows. Bounded: it looks at so many entries, so deep, and at no text that is too long.</summary>
public static class RepositoryReader
{
    private const int MostEntries = 20_000;
    private const int Deepest = 10;
    private const int MostOfAKind = 100;
    private const int LongestText = 256 * 1024;

    // What others wrote, what is built, and what only shows or tests: none of it says how this workload is worked on.
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", "node_modules", ".terraform", ".terragrunt-cache", "vendor", "third_party", "dist", "build", "target", "bin", "obj", "artifacts", "coverage",
        ".venv", "venv", "__pycache__", ".idea", "cdk.out", ".aws-sam",
    };

    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase) { "examples", "example", "samples", "sample", "fixtures", "testdata" };

    /// <summary>What the repository shows; null where the path is in none.</summary>
    /// <param name="tree">The tree, whose root is that of the repository.</param>
    /// <param name="reviewed">The reviewed folder or file.</param>
    public static RepositoryFacts? ReadOrNull(SourceTree tree, string reviewed)
    {
        if (!tree.FolderExists(".git") && !tree.FileExists(".git"))
            return null;
        return Read(tree, RootFor(tree.FolderExists(reviewed) ? reviewed : Parent(reviewed)));
    }

    /// <summary>What stands below a folder.</summary>
    internal static RepositoryFacts Read(SourceTree tree, string root)
    {
        var files = ImmutableArray.CreateBuilder<RepositoryFile>();
        var environments = new SortedSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<FileKind, int>();
        var left = MostEntries;
        var folders = new Queue<(string Path, int Depth)>([(root, 0)]);
        while (folders.TryDequeue(out var folder) && left > 0)
        {
            foreach (var name in tree.Files(folder.Path))
            {
                left--;
                Look(folder.Path, name);
            }

            if (folder.Depth >= Deepest)
                continue;
            foreach (var name in tree.Folders(folder.Path))
            {
                if (!Skipped.Contains(name) && !Shown.Contains(name) && left-- > 0)
                    folders.Enqueue((Join(folder.Path, name), folder.Depth + 1));
            }
        }

        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return new RepositoryFacts(files.ToImmutable(), [.. environments]);

        void Look(string folder, string name)
        {
            var path = SourceTree.Relative(root, Join(folder, name));
            if (name.EndsWith(".tf", StringComparison.Ordinal) && folder != root)
                environments.Add(folder[(folder.LastIndexOf('/') + 1)..]);
            if (FileKinds.OfOrNull(path) is not { } kind || counts.GetValueOrDefault(kind) >= MostOfAKind)
                return;
            if (kind == FileKind.Variables)
                environments.Add(name[..name.IndexOf('.', StringComparison.Ordinal)]);
            else if (tree.ReadOrNull(Join(folder, name)) is { Text.Length: <= LongestText } file)
            {
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                files.Add(new RepositoryFile(kind, path, file));
            }
        }
    }

    // An example stands for itself: neither the repository's pipelines nor its documents are about it.
    private static string RootFor(string folder)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(parts, part => Shown.Contains(part) || Skipped.Contains(part) || part.Equals("tests", StringComparison.OrdinalIgnoreCase));
        return at < 0 ? "" : string.Join('/', parts.Take(at + 2));
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
