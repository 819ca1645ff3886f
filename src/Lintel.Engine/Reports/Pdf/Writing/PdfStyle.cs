namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>How text looks.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Color">Its colour.</param>
internal sealed record PdfStyle(PdfFont Font, double Size, PdfColor Color)
{
    /// <summary>From one line to the next.</summary>
    public double Leading => Size * 1.35;

    /// <summary>Width of text in this style.</summary>
    public double Width(string encoded) => PdfMetrics.Width(encoded, Font, Size);
}
