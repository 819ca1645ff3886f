using System.Collections.Concurrent;
using System.Text;
using Lintel.Language.Text;

namespace Lintel.Cli.Hosting;

/// <summary>The files below a folder on disk. Links are not followed, so that neither loops nor ways out of the tree exist.</summary>
/// <param name="root">The folder.</param>
/// <param name="reviewed">The folder in it that is reviewed: what shown paths are relative to.</param>
/// <param name="largestFile">Bytes above which a file is not read.</param>
internal sealed class DiskTree(string root, string reviewed = "", long largestFile = 64L * 1024 * 1024) : SourceTree
{
    private static readonly EnumerationOptions Entries = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        ReturnSpecialDirectories = false,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly ConcurrentDictionary<string, Lazy<SourceFile?>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Listing>> _listings = new(StringComparer.Ordinal);

    public string Root { get; } = Path.GetFullPath(root);

    public override string? RootName => Path.GetFileName(Path.TrimEndingDirectorySeparator(Root)) is { Length: > 0 } name ? name : null;

    public override IReadOnlyList<string> Files(string folder) => List(folder).Files;

    public override IReadOnlyList<string> Folders(string folder) => List(folder).Folders;

    public override bool FileExists(string path) => Split(path) is var (folder, name) && Has(List(folder).Files, name);

    public override bool FolderExists(string path) => path.Length == 0 || (Split(path) is var (folder, name) && Has(List(folder).Folders, name));

    public override SourceFile? ReadOrNull(string path) => _files.GetOrAdd(path, key => new Lazy<SourceFile?>(() =>
        ReadBytesOrNull(key) is { } bytes ? new SourceFile(Relative(reviewed, key), Decode(bytes)) : null)).Value;

    public override byte[]? ReadBytesOrNull(string path)
    {
        try
        {
            var file = new FileInfo(Full(path));
            if (!file.Exists || file.LinkTarget is not null || file.Length > largestFile)
                return null;
            // Pipes, sockets and devices have no length, and opening one may wait for ever.
            return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Decode(byte[] bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? Strict.GetString(rest) : Strict.GetString(bytes);

    private static (string Folder, string Name) Split(string path) =>
        path.LastIndexOf('/') is var slash and >= 0 ? (path[..slash], path[(slash + 1)..]) : ("", path);

    private static bool Has(string[] sorted, string name) => Array.BinarySearch(sorted, name, StringComparer.Ordinal) >= 0;

    private Listing List(string folder) => _listings.GetOrAdd(folder, key => new Lazy<Listing>(() =>
    {
        var directory = new DirectoryInfo(Full(key));
        return directory.Exists
            ? new Listing(Names(directory.EnumerateFiles("*", Entries)), Names(directory.EnumerateDirectories("*", Entries)))
            : new Listing([], []);
    })).Value;

    private static string[] Names(IEnumerable<FileSystemInfo> entries)
    {
        try
        {
            return [.. entries.Select(entry => entry.Name).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string Full(string path) => Path.Combine(Root, path);

    private sealed record Listing(string[] Files, string[] Folders);
}
