using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>One stretch of a template as it is read, before directives are matched with their ends.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; for text, what is left of it after stripping.</param>
/// <param name="Cooked">Text that differs from what stands in the file; null when the span is the text.</param>
/// <param name="Value">Interpolated value, condition of an if, collection of a for.</param>
/// <param name="Key">Key name of a for.</param>
/// <param name="Name">Value name of a for.</param>
internal readonly record struct TemplatePiece(
    PieceKind Kind, Span Span, string? Cooked = null, Expression? Value = null, string? Key = null, string? Name = null)
{
    public bool IsText => Kind == PieceKind.Text;

    public ReadOnlySpan<char> TextIn(string source) => Cooked is null ? source.AsSpan(Span.Start, Span.Length) : Cooked;

    /// <summary>Without the first characters.</summary>
    public TemplatePiece Skip(int count) => Cooked is null
        ? this with { Span = Span.FromBounds(Span.Start + count, Span.End) }
        : this with { Cooked = Cooked[count..] };

    /// <summary>Without the last characters.</summary>
    public TemplatePiece Drop(int count) => Cooked is null
        ? this with { Span = new Span(Span.Start, Span.Length - count) }
        : this with { Cooked = Cooked[..^count] };
}

internal enum PieceKind : byte
{
    Text,
    Interpolation,
    If,
    Else,
    EndIf,
    For,
    EndFor,
}
