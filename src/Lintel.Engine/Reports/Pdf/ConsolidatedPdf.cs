using System.Collections.Immutable;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>The report over workloads: how many questions are at risk in each, by pillar.</summary>
public static class ConsolidatedPdf
{
    private static readonly ImmutableArray<PdfColumn> Columns =
    [
        new("Workload", 40), new("Updated", 16), new("Lenses", 10, IsNumber: true), new("High", 9, IsNumber: true), new("Medium", 11, IsNumber: true),
        new("None", 9, IsNumber: true), new("Unanswered", 15, IsNumber: true), new("Not applicable", 18, IsNumber: true),
    ];

    /// <summary>Writes the report under a title; the same content gives the same bytes.</summary>
    public static void Write(string title, ConsolidatedContent content, Stream output)
    {
        var document = new PdfDocument(title, "Workloads by risk", content.AsOf);
        var flow = new PdfFlow(document, $"{title}, {PdfParts.Day(content.AsOf)}");
        PdfParts.Title(flow, "CONSOLIDATED REPORT", title, $"{PdfParts.Count(content.Workloads.Length, "workload")}, as of {PdfParts.Day(content.AsOf)}");
        PdfParts.Figures(flow,
            (PdfParts.Text(content.Workloads.Length), "workloads", PdfTheme.Ink),
            (PdfParts.Text(content.Workloads.Count(workload => workload.Risks.High > 0)), "with high risks", PdfTheme.Red),
            (PdfParts.Text(content.Workloads.Sum(workload => workload.Risks.High)), "high risks", PdfTheme.Red),
            (PdfParts.Text(content.Workloads.Sum(workload => workload.Risks.Medium)), "medium risks", PdfTheme.Amber));
        flow.Heading(2, "Workloads");
        PdfTable.Write(flow, Columns, content.Workloads.Select(Row));
        WritePillars(flow, content, "High risks by pillar", risks => risks.High, PdfTheme.Red);
        WritePillars(flow, content, "Medium risks by pillar", risks => risks.Medium, PdfTheme.Amber);
        flow.End();
        document.Save(output);
    }

    private static void WritePillars(PdfFlow flow, ConsolidatedContent content, string heading, Func<RiskCounts, int> count, PdfColor color)
    {
        ImmutableArray<string> pillars = [.. content.Workloads.SelectMany(workload => workload.Pillars).Select(pillar => pillar.Name).Distinct(StringComparer.Ordinal)];
        if (pillars.IsEmpty)
            return;
        flow.Heading(2, heading);
        PdfTable.Write(flow, [new("Workload", 40), .. pillars.Select(pillar => new PdfColumn(pillar, 84.0 / pillars.Length, IsNumber: true))], content.Workloads.Select(workload =>
        {
            var own = workload.Pillars.ToLookup(pillar => pillar.Name, StringComparer.Ordinal);
            return pillars.Select(pillar => own[pillar].FirstOrDefault() is { } known ? Cell(count(known.Risks), color) : PdfCell.Of("–", PdfTheme.Small))
                .Prepend(PdfCell.Of(workload.Name, PdfTheme.SmallText)).ToImmutableArray();
        }));
    }

    private static ImmutableArray<PdfCell> Row(ConsolidatedWorkload workload) =>
    [
        PdfCell.Of(workload.Name, PdfTheme.SmallText with { Font = PdfFont.Bold }),
        PdfCell.Of(workload.UpdatedAt is { } day ? PdfParts.Day(day) : "–", PdfTheme.SmallText),
        PdfParts.Number(workload.Lenses),
        Cell(workload.Risks.High, PdfTheme.Red),
        Cell(workload.Risks.Medium, PdfTheme.Amber),
        PdfParts.Number(workload.Risks.None),
        PdfParts.Number(workload.Risks.Unanswered),
        PdfParts.Number(workload.Risks.NotApplicable),
    ];

    private static PdfCell Cell(int count, PdfColor color) =>
        PdfCell.Of(PdfParts.Text(count), count == 0 ? PdfTheme.Small : PdfTheme.SmallText with { Font = PdfFont.Bold, Color = color });
}
