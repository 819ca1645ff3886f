using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Text;

namespace Lintel.Server.Sources;

/// <summary>A tree of files in memory: the sources of a workload, each in a folder of its name when there are several.</summary>
internal sealed class ArchiveTree : SourceTree
{
    private readonly ImmutableSortedDictionary<string, byte[]> _files;
    private readonly Dictionary<string, SortedSet<string>> _fileNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _folderNames = new(StringComparer.Ordinal) { [""] = new(StringComparer.Ordinal) };
    private readonly ConcurrentDictionary<string, SourceFile> _read = new(StringComparer.Ordinal);

    public ArchiveTree(ImmutableSortedDictionary<string, byte[]> files)
    {
        _files = files;
        foreach (var path in files.Keys)
        {
            Add(_fileNames, path);
            for (var folder = Parent(path); folder.Length > 0 && Add(_folderNames, folder); folder = Parent(folder))
                _folderNames.TryAdd(folder, new(StringComparer.Ordinal));
        }
    }

    public override IReadOnlyList<string> Files(string folder) => _fileNames.TryGetValue(folder, out var names) ? [.. names] : [];

    public override IReadOnlyList<string> Folders(string folder) => _folderNames.TryGetValue(folder, out var names) ? [.. names] : [];

    public override bool FileExists(string path) => _files.ContainsKey(path);

    public override bool FolderExists(string path) => path.Length == 0 || _fileNames.ContainsKey(path) || _folderNames.ContainsKey(path);

    public override SourceFile? ReadOrNull(string path) => _files.TryGetValue(path, out var bytes)
        ? _read.GetOrAdd(path, key => new SourceFile(key, Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes)))
        : null;

    public override byte[]? ReadBytesOrNull(string path) => _files.GetValueOrDefault(path);

    private static bool Add(Dictionary<string, SortedSet<string>> names, string path)
    {
        var folder = Parent(path);
        if (!names.TryGetValue(folder, out var there))
            names[folder] = there = new(StringComparer.Ordinal);
        return there.Add(path[(folder.Length == 0 ? 0 : folder.Length + 1)..]);
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
