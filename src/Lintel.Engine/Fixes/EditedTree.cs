using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Edits;
using Lintel.Language.Text;

namespace Lintel.Engine.Fixes;

/// <summary>A tree in which some files have other texts.</summary>
internal sealed class EditedTree : SourceTree
{
    private readonly SourceTree _tree;
    private readonly ImmutableDictionary<string, (SourceFile Before, SourceFile After)> _edited;

    private EditedTree(SourceTree tree, ImmutableDictionary<string, (SourceFile Before, SourceFile After)> edited) => (_tree, _edited) = (tree, edited);

    public override string? RootName => _tree.RootName;

    /// <summary>The files with other texts, by the paths that outputs show.</summary>
    public IEnumerable<FixedFile> Fixed => _edited.Values.OrderBy(file => file.After.Path, StringComparer.Ordinal)
        .Select(file => new FixedFile(file.After.Path, file.Before.Written, file.After.Written));

    public static EditedTree Of(SourceTree tree) => new(tree, ImmutableDictionary<string, (SourceFile, SourceFile)>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>This tree with edits applied, which are of its own texts and apart from each other.</summary>
    public EditedTree With(IEnumerable<TextEdit> edits)
    {
        var edited = _edited;
        foreach (var file in edits.GroupBy(edit => edit.File.Path, StringComparer.Ordinal))
        {
            var now = file.First().File;
            edited = edited.SetItem(file.Key, (_edited.TryGetValue(file.Key, out var known) ? known.Before : now, new SourceFile(file.Key, Apply(now.Written, file))));
        }

        return new EditedTree(_tree, edited);
    }

    public override IReadOnlyList<string> Files(string folder) => _tree.Files(folder);

    public override IReadOnlyList<string> Folders(string folder) => _tree.Folders(folder);

    public override bool FileExists(string path) => _tree.FileExists(path);

    public override bool FolderExists(string path) => _tree.FolderExists(path);

    public override SourceFile? ReadOrNull(string path) => _tree.ReadOrNull(path) is { } file ? _edited.TryGetValue(file.Path, out var edited) ? edited.After : file : null;

    public override byte[]? ReadBytesOrNull(string path) =>
        ReadOrNull(path) is { } file && _edited.ContainsKey(file.Path) ? Encoding.UTF8.GetBytes(file.Text) : _tree.ReadBytesOrNull(path);

    private static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
