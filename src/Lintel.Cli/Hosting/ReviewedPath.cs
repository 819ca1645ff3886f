namespace Lintel.Cli.Hosting;

/// <summary>A path that a person named: the tree it lies in, and its place there.</summary>
/// <param name="Tree">The files that may be read.</param>
/// <param name="InTree">The reviewed folder or file within the tree.</param>
/// <param name="Shown">The path as the person wrote it.</param>
internal sealed record ReviewedPath(DiskTree Tree, string InTree, string Shown)
{
    // Modules are often called by paths such as "../../modules/vpc". Without a repository to end at, so many folders up may be read.
    private const int FoldersAbove = 3;

    /// <summary>Null when nothing is there.</summary>
    public static ReviewedPath? OrNull(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!File.Exists(full) && !Directory.Exists(full))
            return null;
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
        var root = Repository(folder) ?? Above(folder);
        return new ReviewedPath(new DiskTree(root, Within(root, folder), named: Within(root, full)), Within(root, full), path);
    }

    private static string Within(string root, string path) => Path.GetRelativePath(root, path) is var relative and not "." ? relative.Replace('\\', '/') : "";

    private static string? Repository(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, ".git")))
                return current;
        }

        return null;
    }

    private static string Above(string folder)
    {
        for (var i = 0; i < FoldersAbove && Path.GetDirectoryName(folder) is { } parent && Path.GetDirectoryName(parent) is not null; i++)
            folder = parent;
        return folder;
    }
}
