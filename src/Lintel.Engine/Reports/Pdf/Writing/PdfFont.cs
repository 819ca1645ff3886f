namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>The fonts in use, of those that every reader of PDF has (ISO 32000-1, 9.6.2.2).</summary>
internal enum PdfFont
{
    Regular,
    Bold,
    Italic,
    Mono,
}

/// <summary>The names of the fonts.</summary>
internal static class PdfFontNames
{
    /// <summary>The name by which a reader knows the font.</summary>
    public static string Name(this PdfFont font) => font switch
    {
        PdfFont.Bold => "Helvetica-Bold",
        PdfFont.Italic => "Helvetica-Oblique",
        PdfFont.Mono => "Courier",
        _ => "Helvetica",
    };

    /// <summary>The name by which pages use the font.</summary>
    public static string Resource(this PdfFont font) => font switch
    {
        PdfFont.Bold => "F2",
        PdfFont.Italic => "F3",
        PdfFont.Mono => "F4",
        _ => "F1",
    };
}
