using System.Text;
using Lintel.Language.Text;

namespace Lintel.Tests;

/// <summary>A tree of files in memory. A text with <c># file: path</c> lines holds several files; without, it is <c>main.tf</c>. What follows a path on its line is a comment.</summary>
public sealed class MemoryTree : SourceTree
{
    private static readonly string[] NoComments = [".json", ".md", ".tfstate"];

    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    public MemoryTree(string text)
    {
        var path = "main.tf";
        var content = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("# file: ", StringComparison.Ordinal))
            {
                Close();
                path = line["# file: ".Length..].Trim().Split(' ')[0];
            }

            // JSON and Markdown know no comments; the line stays, empty, so that places are right.
            content.Append(NoComments.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && line.StartsWith("# file: ", StringComparison.Ordinal) ? "" : line).Append('\n');
        }

        Close();

        void Close()
        {
            // What stands before the first marker is a file only when it says something.
            if (content.ToString().Trim().Length > 0)
                _files[path] = new SourceFile(path, content.ToString());
            content.Clear();
        }
    }

    public override IReadOnlyList<string> Files(string folder) =>
        [.. Below(folder).Where(rest => !rest.Contains('/', StringComparison.Ordinal))];

    public override IReadOnlyList<string> Folders(string folder) =>
        [.. Below(folder).Where(rest => rest.Contains('/', StringComparison.Ordinal)).Select(rest => rest[..rest.IndexOf('/', StringComparison.Ordinal)]).Distinct()];

    public override bool FileExists(string path) => _files.ContainsKey(path);

    public override bool FolderExists(string path) => path.Length == 0 || Below(path).Any();

    public override SourceFile? ReadOrNull(string path) => _files.GetValueOrDefault(path);

    public override byte[]? ReadBytesOrNull(string path) =>
        _files.TryGetValue(path, out var file) ? Encoding.UTF8.GetBytes(file.Text) : null;

    private IEnumerable<string> Below(string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return _files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]);
    }
}
