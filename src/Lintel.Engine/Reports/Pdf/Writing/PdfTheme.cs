namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>The styles and colours of our documents.</summary>
internal static class PdfTheme
{
    public static PdfColor Ink { get; } = new(0x16, 0x1D, 0x26);

    public static PdfColor Accent { get; } = new(0x0B, 0x5C, 0xAD);

    public static PdfColor Pale { get; } = new(0xF2, 0xF5, 0xF8);

    public static PdfColor Hairline { get; } = new(0xD3, 0xDA, 0xE1);

    public static PdfColor Grey { get; } = new(0x54, 0x5F, 0x6B);

    public static PdfColor Red { get; } = new(0xB3, 0x1B, 0x1B);

    public static PdfColor Amber { get; } = new(0x8F, 0x57, 0x00);

    public static PdfColor Green { get; } = new(0x1B, 0x6B, 0x38);

    public static PdfStyle Body { get; } = new(PdfFont.Regular, 9.5, PdfColor.Black);

    public static PdfStyle Strong { get; } = Body with { Font = PdfFont.Bold };

    public static PdfStyle Small { get; } = new(PdfFont.Regular, 8, Grey);

    public static PdfStyle SmallText { get; } = Small with { Color = PdfColor.Black };

    public static PdfStyle SmallCode { get; } = new(PdfFont.Mono, 7.6, PdfColor.Black);

    public static PdfStyle TableHead { get; } = new(PdfFont.Bold, 8, Grey);

    public static PdfStyle Chip { get; } = new(PdfFont.Bold, 7.2, PdfColor.White);

    public static PdfStyle Link { get; } = Body with { Color = Accent };

    public static PdfStyle SmallLink { get; } = Small with { Color = Accent };

    /// <summary>The same colour, faded.</summary>
    public static PdfColor Light(PdfColor color) => new(Half(color.Red), Half(color.Green), Half(color.Blue));

    /// <summary>The style of a heading, 1 for the largest.</summary>
    public static PdfStyle Heading(int level) => level switch
    {
        1 => new(PdfFont.Bold, 16, Ink),
        2 => new(PdfFont.Bold, 12.5, Ink),
        _ => new(PdfFont.Bold, 10, Ink),
    };

    private static byte Half(byte part) => (byte)(0xFF - ((0xFF - part) / 2));
}
