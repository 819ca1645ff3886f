namespace Lintel.Language.Text;

/// <summary>
/// The files a review may read. The hosts give one over a disk, tests one over memory; nothing else knows a disk.
/// Paths are relative to the root, with forward slashes, without <c>.</c> and <c>..</c> segments; the root folder itself is the empty string.
/// </summary>
public abstract class SourceTree
{
    /// <summary>The name of the root folder itself, or null where it has none.</summary>
    public virtual string? RootName => null;

    /// <summary>The name of a folder, or null where it has none.</summary>
    public string? NameOf(string folder) => folder.Length == 0 ? RootName : folder[(folder.LastIndexOf('/') + 1)..];

    /// <summary>File names (not paths) directly in a folder, in ordinal order. Empty when there is no such folder. Links are left out.</summary>
    public abstract IReadOnlyList<string> Files(string folder);

    /// <summary>Folder names (not paths) directly in a folder, in ordinal order. Links are left out.</summary>
    public abstract IReadOnlyList<string> Folders(string folder);

    public abstract bool FileExists(string path);

    public abstract bool FolderExists(string path);

    /// <summary>
    /// The file's text, or null when it is missing, too large or not text. The same object for the same path every time. It is known by the path
    /// that outputs show, relative to what is reviewed.
    /// </summary>
    public abstract SourceFile? ReadOrNull(string path);

    /// <summary>The file's bytes, or null when it is missing or larger than the limit of this tree.</summary>
    public abstract byte[]? ReadBytesOrNull(string path);

    /// <summary>A path of the tree as seen from one of its folders, as outputs show it; <c>.</c> for the folder itself.</summary>
    public static string Relative(string folder, string path)
    {
        var from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length && from[common] == to[common])
            common++;
        var steps = Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common));
        return string.Join('/', steps) is { Length: > 0 } relative ? relative : ".";
    }

    /// <summary>Joins and normalises; null when the result would leave the tree.</summary>
    public static string? CombineOrNull(string folder, string relative)
    {
        var parts = new List<string>();
        var absolute = relative.StartsWith('/');
        foreach (var part in $"{(absolute ? "" : folder)}/{relative}".Split('/', '\\'))
        {
            if (part is "" or ".")
                continue;
            if (part is not "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return absolute ? null : string.Join('/', parts);
    }
}
