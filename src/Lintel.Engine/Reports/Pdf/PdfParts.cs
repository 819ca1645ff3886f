using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>What several of our documents have alike.</summary>
internal static class PdfParts
{
    private const double BandHeight = 112;
    private const double FigureHeight = 44;

    /// <summary>The band over the first page.</summary>
    public static void Title(PdfFlow flow, string kind, string title, string below)
    {
        var white = new PdfStyle(PdfFont.Bold, 20, PdfColor.White);
        var pale = new PdfStyle(PdfFont.Regular, 9.5, new(0xC9, 0xD6, 0xE4));
        flow.Page.Fill(0, 0, PdfPage.Width, BandHeight, PdfTheme.Ink);
        flow.Page.Fill(0, BandHeight, PdfPage.Width, 3, PdfTheme.Accent);
        var y = 28.0;
        foreach (var line in PdfWrap.Lines([new(kind, pale with { Font = PdfFont.Bold })], PdfFlow.Width).Concat(
            PdfWrap.Lines([new(title, white)], PdfFlow.Width).Take(2)).Concat(PdfWrap.Lines([new(below, pale)], PdfFlow.Width).Take(1)))
        {
            line.Draw(flow.Page, PdfFlow.Left, y);
            y += line.Height + 2;
        }

        flow.Y = BandHeight + 22;
    }

    /// <summary>A row of figures with what they count.</summary>
    public static void Figures(PdfFlow flow, params ImmutableArray<(string Number, string Label, PdfColor Color)> figures)
    {
        const double between = 8;
        flow.Need(FigureHeight + 12);
        var width = (PdfFlow.Width - (between * (figures.Length - 1))) / figures.Length;
        for (var i = 0; i < figures.Length; i++)
        {
            var left = PdfFlow.Left + (i * (width + between));
            flow.Page.Chip(left, flow.Y, width, FigureHeight, PdfTheme.Pale);
            PdfWrap.Lines([new(figures[i].Number, new(PdfFont.Bold, 17, figures[i].Color))], width)[0].Draw(flow.Page, left + 10, flow.Y + 4);
            PdfWrap.Lines([new(figures[i].Label, PdfTheme.Small)], width - 12)[0].Draw(flow.Page, left + 10, flow.Y + 27);
        }

        flow.Y += FigureHeight + 12;
    }

    /// <summary>A chip with the word of a risk.</summary>
    public static PdfSpan Chip(RiskLevel level) => Chip(level.Word().Replace('_', ' '), Color(level));

    public static PdfSpan Chip(string word, PdfColor color) => new(word, PdfTheme.Chip, Fill: color);

    public static PdfColor Color(RiskLevel level) => level switch
    {
        RiskLevel.High => PdfTheme.Red,
        RiskLevel.Medium => PdfTheme.Amber,
        RiskLevel.None => PdfTheme.Green,
        _ => PdfTheme.Grey,
    };

    /// <summary>A space between spans.</summary>
    public static PdfSpan Space { get; } = new(" ", PdfTheme.Body);

    public static PdfCell Number(int number) => PdfCell.Of(Text(number), PdfTheme.SmallText);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count with its noun.</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A day as everybody reads it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
