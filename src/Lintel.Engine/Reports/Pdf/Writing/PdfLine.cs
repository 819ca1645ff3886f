using System.Collections.Immutable;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>One line of wrapped text.</summary>
/// <param name="Pieces">What stands in it, from left to right.</param>
/// <param name="Height">From its top to that of the next.</param>
internal sealed record PdfLine(ImmutableArray<PdfPiece> Pieces, double Height)
{
    public double Width => Pieces.IsEmpty ? 0 : Pieces[^1].X + Pieces[^1].Width;

    /// <summary>Draws the line with its upper left corner there.</summary>
    public void Draw(PdfPage page, double left, double top)
    {
        foreach (var piece in Pieces)
        {
            var style = piece.Span.Style;
            var x = left + piece.X;
            var baseline = top + ((Height + (style.Size * 0.72)) / 2);
            if (piece.Span.Fill is { } fill)
            {
                page.Chip(x, top + 1, piece.Width, Height - 2, fill);
                x += PdfSpan.ChipPadding;
            }

            page.Text(x, baseline, piece.Text, style);
            if (piece.Span.Url is { } url)
                page.Link(x, top, piece.Width, Height, url);
        }
    }
}

/// <summary>A stretch of a line in one style.</summary>
/// <param name="Text">Encoded text.</param>
/// <param name="Span">Where it is from.</param>
/// <param name="X">From the beginning of the line.</param>
/// <param name="Width">How wide it is, with the padding of a chip.</param>
internal readonly record struct PdfPiece(string Text, PdfSpan Span, double X, double Width);
