using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>A kind and two offsets: the text stays in the file. Literal text that holds an escape, and so differs from what it stands for, says so.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool HasEscapes = false)
{
    public Span Span => Span.FromBounds(Start, End);

    /// <summary>True for <c>${~</c>, <c>%{~</c> and <c>~}</c>.</summary>
    public bool HasStripMarker => End - Start == (Kind == TokenKind.TemplateClose ? 2 : 3);
}
