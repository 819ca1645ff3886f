namespace Lintel.Language.Text;

/// <summary>A tree without files, for expressions that belong to no folder.</summary>
public sealed class EmptyTree : SourceTree
{
    public static readonly EmptyTree Instance = new();

    private EmptyTree()
    {
    }

    public override IReadOnlyList<string> Files(string folder) => [];

    public override IReadOnlyList<string> Folders(string folder) => [];

    public override bool FileExists(string path) => false;

    public override bool FolderExists(string path) => path.Length == 0;

    public override SourceFile? ReadOrNull(string path) => null;

    public override byte[]? ReadBytesOrNull(string path) => null;
}
