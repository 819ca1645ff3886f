using Lintel.Language.Text;

namespace Lintel.Bench;

/// <summary>The Terraform files below a folder, in ordinal order, read into memory once.</summary>
internal sealed class Corpus
{
    public Corpus(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*.tf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Files = [.. paths.Select(path => new SourceFile(path, File.ReadAllText(path)))];
        Bytes = paths.Sum(path => new FileInfo(path).Length);
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Size on disk: what the official parser reads.</summary>
    public long Bytes { get; }
}
