namespace Lintel.Language.Text;

/// <summary>A range of UTF-16 code units in a source text.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Number of code units, 0 for a place between two characters.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    public static Span FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The smallest span that covers both.</summary>
    public static Span Cover(Span first, Span last) => FromBounds(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));

    public bool Contains(int offset) => offset >= Start && offset < End;
}
