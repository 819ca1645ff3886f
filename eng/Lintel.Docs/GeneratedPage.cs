namespace Lintel.Docs;

/// <summary>A page that is made from the code.</summary>
/// <param name="Path">Where it stands, from the root of the checkout.</param>
/// <param name="Text">What it must hold.</param>
public sealed record GeneratedPage(string Path, string Text)
{
    public bool IsCurrent(string root) => File.Exists(Full(root)) && File.ReadAllText(Full(root)).ReplaceLineEndings("\n") == Text;

    public void Write(string root)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(root)) ?? root);
        File.WriteAllText(Full(root), Text);
    }

    private string Full(string root) => System.IO.Path.Combine(root, Path);
}
