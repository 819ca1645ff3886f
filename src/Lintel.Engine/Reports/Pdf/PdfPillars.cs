using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>The pillars with the ranges of their scores.</summary>
internal static class PdfPillars
{
    private static readonly ImmutableArray<PdfColumn> Columns =
        [new("Pillar", 30), new("Score", 26), new("Decided", 12, IsNumber: true), new("High", 9, IsNumber: true), new("Medium", 11, IsNumber: true), new("Note", 24)];

    public static void Write(PdfFlow flow, RootReview root)
    {
        flow.Heading(2, "Pillars");
        PdfTable.Write(flow, Columns, root.Scores.Pillars.Select(row => Row(row, row == root.Scores.Weakest)));
        flow.Text("The score is a range: dark is met, light may turn out to be met. High and Medium count questions at risk.", PdfTheme.Small);
    }

    private static ImmutableArray<PdfCell> Row(PillarResult row, bool weakest)
    {
        var score = row.Score;
        var color = score.NeedsImprovement ? PdfTheme.Red : score.Decided == 0 ? PdfTheme.Grey : PdfTheme.Accent;
        var note = string.Join(", ", new[] { score.NeedsImprovement ? "needs improvement" : null, weakest ? "weakest" : null }.OfType<string>());
        return
        [
            PdfCell.Of(row.Pillar.Name, PdfTheme.SmallText with { Font = PdfFont.Bold }),
            PdfCell.Of(score.Number is { } number ? PdfParts.Text(number) : score.Range, PdfTheme.SmallText) with
            {
                Bar = new((score.Lower ?? 0) / 100.0, (score.Upper ?? 0) / 100.0, color),
            },
            PdfCell.Of(string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(100 * score.DecidedShare)} %"), PdfTheme.SmallText),
            PdfParts.Number(row.Risks.High),
            PdfParts.Number(row.Risks.Medium),
            PdfCell.Of(note, PdfTheme.SmallText),
        ];
    }
}
