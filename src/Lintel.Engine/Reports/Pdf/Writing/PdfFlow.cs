using System.Collections.Immutable;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>Fills a document from top to bottom, page after page.</summary>
internal sealed class PdfFlow(PdfDocument document, string footer)
{
    public const double Left = 48;
    public const double Width = PdfPage.Width - (2 * Left);
    public const double Top = 50;
    public const double Bottom = PdfPage.Height - 56;

    private const double BoxPadding = 8;

    /// <summary>The page that is being filled.</summary>
    public PdfPage Page { get; private set; } = document.AddPage();

    /// <summary>Where the next thing stands.</summary>
    public double Y { get; set; } = Top;

    /// <summary>Begins a page unless so much fits on this one.</summary>
    public void Need(double height)
    {
        if (Y + height > Bottom && Y > Top)
            Break();
    }

    public void Break()
    {
        Page = document.AddPage();
        Y = Top;
    }

    public void Gap(double height) => Y += height;

    /// <summary>A heading with its bookmark, which stays with what follows.</summary>
    public void Heading(int level, string text, params ImmutableArray<PdfSpan> beside)
    {
        var style = PdfTheme.Heading(level);
        var lines = PdfWrap.Lines([.. beside, new(text, style)], Width);
        Gap(Y > Top ? 26 - (5 * level) : 0);
        Need(lines.Sum(line => line.Height) + 60);
        document.Outline.Add(level, text, document.Pages.Count - 1, PdfPage.Height - Y + 6);
        Draw(lines, Left);
        Gap(level == 1 ? 6 : 3);
    }

    /// <summary>Text over the whole width.</summary>
    public void Text(string text, PdfStyle style) => Text(PdfSpan.Prose(text, style));

    /// <summary>Text over the whole width, or from an indentation on.</summary>
    public void Text(IEnumerable<PdfSpan> spans, double indent = 0)
    {
        Draw(PdfWrap.Lines(spans, Width - indent), Left + indent);
        Gap(2);
    }

    /// <summary>A point of a list.</summary>
    public void Point(IEnumerable<PdfSpan> spans)
    {
        const double indent = 12;
        var lines = PdfWrap.Lines(spans, Width - indent);
        if (lines.IsEmpty)
            return;
        Need(lines[0].Height);
        PdfWrap.Lines([new("•", PdfTheme.Body)], indent)[0].Draw(Page, Left + 2, Y);
        Draw(lines, Left + indent);
        Gap(2);
    }

    /// <summary>Text in a box that stands out.</summary>
    public void Box(IEnumerable<PdfSpan> spans, PdfColor edge)
    {
        var lines = PdfWrap.Lines(spans, Width - (2 * BoxPadding) - 4);
        for (var first = 0; first < lines.Length;)
        {
            Need(lines[first].Height + (2 * BoxPadding));
            var (count, height) = Fitting(lines, first, Bottom - Y - (2 * BoxPadding));
            Page.Fill(Left, Y, Width, height + (2 * BoxPadding), PdfTheme.Pale);
            Page.Fill(Left, Y, 3, height + (2 * BoxPadding), edge);
            Y += BoxPadding;
            foreach (var line in lines.AsSpan().Slice(first, count))
            {
                line.Draw(Page, Left + BoxPadding + 4, Y);
                Y += line.Height;
            }

            Y += BoxPadding;
            first += count;
        }

        Gap(8);
    }

    /// <summary>How many lines from one on fit into a height, at least one, and how high they are.</summary>
    public static (int Count, double Height) Fitting(ImmutableArray<PdfLine> lines, int first, double available)
    {
        var (count, height) = (0, 0.0);
        while (first + count < lines.Length && (count == 0 || height + lines[first + count].Height <= available))
            height += lines[first + count++].Height;
        return (count, height);
    }

    /// <summary>Writes foot and number onto every page.</summary>
    public void End()
    {
        var y = PdfPage.Height - 36;
        for (var i = 0; i < document.Pages.Count; i++)
        {
            var page = document.Pages[i];
            page.Line(Left, y, Left + Width, y, PdfTheme.Hairline, 0.5);
            var number = PdfWrap.Lines([new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} / {document.Pages.Count}"), PdfTheme.Small)], Width)[0];
            PdfWrap.Lines([new(footer, PdfTheme.Small)], Width - 80).FirstOrDefault()?.Draw(page, Left, y + 5);
            number.Draw(page, Left + Width - number.Width, y + 5);
        }
    }

    private void Draw(ImmutableArray<PdfLine> lines, double left)
    {
        foreach (var line in lines)
        {
            Need(line.Height);
            line.Draw(Page, left, Y);
            Y += line.Height;
        }
    }
}
