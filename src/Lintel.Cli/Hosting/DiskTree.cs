using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Lintel.Language.Text;

namespace Lintel.Cli.Hosting;

/// <summary>The files below a folder on disk. Links are not followed, so that neither loops nor ways out of the tree exist.</summary>
/// <param name="root">The folder.</param>
/// <param name="reviewed">The folder in it that is reviewed: what shown paths are relative to.</param>
/// <param name="named">A file in it that was named by itself, and may be larger than others: a state, a plan.</param>
internal sealed class DiskTree(string root, string reviewed = "", string? named = null) : SourceTree
{
    private const long LargestFile = 64L * 1024 * 1024;
    private const long LargestNamed = 256L * 1024 * 1024;

    private static readonly EnumerationOptions Entries = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        ReturnSpecialDirectories = false,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly ConcurrentDictionary<string, Lazy<SourceFile?>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Listing>> _listings = new(StringComparer.Ordinal);
    private readonly List<(string Folder, string Shown)> _admitted = [];

    public string Root { get; } = Path.GetFullPath(root);

    public override string? RootName => Path.GetFileName(Path.TrimEndingDirectorySeparator(Root)) is { Length: > 0 } name ? name : null;

    /// <summary>
    /// The path in the tree of a folder on disk. One outside of the tree, such as a module that is kept elsewhere, is admitted under a name of its
    /// own, so that nothing else there can be reached.
    /// </summary>
    public string Admit(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var relative = Path.GetRelativePath(Root, full).Replace('\\', '/');
        if (CombineOrNull("", relative) is { } inside && !Path.IsPathRooted(relative))
            return inside;
        var known = _admitted.FindIndex(item => item.Folder == full);
        if (known < 0)
        {
            known = _admitted.Count;
            _admitted.Add((full, folder.Replace('\\', '/').TrimEnd('/')));
        }

        return AdmittedName(known);
    }

    /// <summary>Where a file is that outputs show by a path below what is reviewed.</summary>
    public string OnDisk(string shown) => Path.GetFullPath(Path.Combine(Root, reviewed, shown));

    public override IReadOnlyList<string> Files(string folder) => List(folder).Files;

    public override IReadOnlyList<string> Folders(string folder) => List(folder).Folders;

    public override bool FileExists(string path) => Split(path) is var (folder, name) && Has(List(folder).Files, name);

    public override bool FolderExists(string path) => path.Length == 0 || AdmittedOrNull(path) is { Below: "" } || (Split(path) is var (folder, name) && Has(List(folder).Folders, name));

    public override SourceFile? ReadOrNull(string path) => _files.GetOrAdd(path, key => new Lazy<SourceFile?>(() =>
        ReadBytesOrNull(key) is { } bytes ? new SourceFile(Shown(key), Decode(bytes)) : null)).Value;

    public override byte[]? ReadBytesOrNull(string path)
    {
        try
        {
            var file = new FileInfo(Full(path));
            if (!file.Exists || file.LinkTarget is not null || file.Length > (path == named ? LargestNamed : LargestFile))
                return null;
            // Pipes, sockets and devices have no length, and opening one may wait for ever.
            return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Windows PowerShell writes what a program prints as UTF-16.
    private static string Decode(byte[] bytes) => bytes.AsSpan() switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        var all => Strict.GetString(all),
    };

    private static string AdmittedName(int number) => string.Create(CultureInfo.InvariantCulture, $"|{number}|");

    private (string Folder, string Shown, string Below)? AdmittedOrNull(string path)
    {
        if (path.Length == 0 || path[0] != '|')
            return null;
        for (var i = 0; i < _admitted.Count; i++)
        {
            var name = AdmittedName(i);
            if (path == name || path.StartsWith(name + "/", StringComparison.Ordinal))
                return (_admitted[i].Folder, _admitted[i].Shown, path.Length == name.Length ? "" : path[(name.Length + 1)..]);
        }

        return null;
    }

    private string Shown(string path) => AdmittedOrNull(path) is { } admitted ? $"{admitted.Shown}/{admitted.Below}" : Relative(reviewed, path);

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

    private string Full(string path) => AdmittedOrNull(path) is { } admitted ? Path.Combine(admitted.Folder, admitted.Below) : Path.Combine(Root, path);

    private sealed record Listing(string[] Files, string[] Folders);
}
