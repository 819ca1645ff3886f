namespace Lintel.Cli.Commands;

/// <summary>The paths of a command: as given, and from <c>@FILE</c> lists.</summary>
internal static class PathList
{
    /// <summary>Expands lists; returns what is wrong, or null.</summary>
    public static string? Read(IEnumerable<string> arguments, out IReadOnlyList<string> paths)
    {
        var all = new List<string>();
        paths = all;
        foreach (var argument in arguments)
        {
            if (!argument.StartsWith('@'))
                all.Add(argument);
            else if (!File.Exists(argument[1..]))
                return $"There is no list of paths \"{argument[1..]}\".";
            else
                all.AddRange(File.ReadLines(argument[1..]).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')));
        }

        return null;
    }

    /// <summary>The file name of a path's result: the path relative to the common parent of all, with <c>/</c> as <c>__</c>.</summary>
    public static string Name(string path, IReadOnlyList<string> paths)
    {
        var full = paths.Select(each => Path.TrimEndingDirectorySeparator(Path.GetFullPath(each))).ToList();
        var parent = full.Select(each => Path.GetDirectoryName(each) ?? each).Aggregate(Common);
        var name = Path.GetRelativePath(parent, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return name.Replace('\\', '/').Replace("/", "__", StringComparison.Ordinal);
    }

    private static string Common(string left, string right)
    {
        while (!(right + "/").StartsWith(left.TrimEnd('/') + "/", StringComparison.Ordinal))
            left = Path.GetDirectoryName(left) ?? "/";
        return left;
    }
}
