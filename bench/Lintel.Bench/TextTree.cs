using System.Text;
using Lintel.Language.Text;

namespace Lintel.Bench;

/// <summary>A tree of one file, <c>main.tf</c>.</summary>
internal sealed class TextTree(string text) : SourceTree
{
    private const string Name = "main.tf";
    private readonly SourceFile _file = new(Name, text);

    public override IReadOnlyList<string> Files(string folder) => folder.Length == 0 ? [Name] : [];

    public override IReadOnlyList<string> Folders(string folder) => [];

    public override bool FileExists(string path) => path == Name;

    public override bool FolderExists(string path) => path.Length == 0;

    public override SourceFile? ReadOrNull(string path) => path == Name ? _file : null;

    public override byte[]? ReadBytesOrNull(string path) => path == Name ? Encoding.UTF8.GetBytes(_file.Text) : null;
}
