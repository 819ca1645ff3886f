using System.Collections.Immutable;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A cell of a table.</summary>
/// <param name="Spans">Its text.</param>
/// <param name="Bar">A bar beneath or instead of the text.</param>
internal sealed record PdfCell(ImmutableArray<PdfSpan> Spans, PdfBar? Bar = null)
{
    public static PdfCell Of(string text, PdfStyle style) => new([new(text, style)]);

    public static PdfCell Prose(string text, PdfStyle style) => new([.. PdfSpan.Prose(text, style)]);
}

/// <summary>A range on a scale from 0 to 1: dark up to what is certain, light up to what is possible.</summary>
/// <param name="Certain">The lower end.</param>
/// <param name="Possible">The upper end.</param>
/// <param name="Color">The colour of what is certain.</param>
internal sealed record PdfBar(double Certain, double Possible, PdfColor Color);
