using Lintel.Language.Text;

namespace Lintel.Language.Comments;

/// <summary>A comment of a source.</summary>
/// <param name="Text">What it says, without the characters that make it a comment.</param>
/// <param name="Place">Where it stands, with them.</param>
/// <param name="IsAlone">Whether nothing but white space stands before it on its line.</param>
public sealed record Comment(string Text, Place Place, bool IsAlone)
{
    public int Line => Place.Start.Line;

    public int LastLine => Place.End.Line;

    /// <summary>Offset of the last character before it that belongs to no comment and is no white space; -1 at the head of a file.</summary>
    public required int Before { get; init; }
}
