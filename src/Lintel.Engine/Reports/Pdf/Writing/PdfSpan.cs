namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">The text as people wrote it.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Fill">The colour of a chip around it; a chip is not broken.</param>
internal sealed record PdfSpan(string Text, PdfStyle Style, string? Url = null, PdfColor? Fill = null)
{
    /// <summary>From the edge of a chip to its text.</summary>
    public const double ChipPadding = 4;

    /// <summary>Text in which what stands between backticks becomes code.</summary>
    public static IEnumerable<PdfSpan> Prose(string text, PdfStyle style)
    {
        var parts = text.Split('`');
        var code = style with { Font = PdfFont.Mono, Size = style.Size * 0.92 };
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 0)
                yield return new(parts[i], i % 2 == 1 && i < parts.Length - 1 ? code : style);
        }
    }
}
