namespace Lintel.Tests.Meta;

/// <summary>The files of the checkout that people write.</summary>
internal static class Checkout
{
    private static readonly string[] Skipped = ["artifacts", "bin", "obj", "node_modules", "TestResults"];

    /// <summary>Files with an ending, by their path from the root, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string ending) =>
        [.. Below(Repository.Root).Where(file => file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(child => Path.GetFileName(child) is var name && !name.StartsWith('.') && !Skipped.Contains(name))
            .SelectMany(Below));
}
