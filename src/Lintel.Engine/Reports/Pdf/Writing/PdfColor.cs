using System.Globalization;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A colour by its red, green and blue.</summary>
internal readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Black { get; } = new(0x16, 0x19, 0x1F);

    public static PdfColor White { get; } = new(0xFF, 0xFF, 0xFF);

    /// <summary>The colour as operands of a page.</summary>
    public string Operands => string.Create(CultureInfo.InvariantCulture, $"{Red / 255.0:0.###} {Green / 255.0:0.###} {Blue / 255.0:0.###}");
}
