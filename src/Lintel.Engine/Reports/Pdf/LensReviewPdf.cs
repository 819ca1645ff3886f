using System.Collections.Immutable;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>The report of a lens review: risks by pillar, then every question with what is chosen, what is not and what to do about that.</summary>
public static class LensReviewPdf
{
    private static readonly ImmutableArray<PdfColumn> Columns =
    [
        new("Pillar", 34), new("High", 12, IsNumber: true), new("Medium", 12, IsNumber: true), new("None", 12, IsNumber: true),
        new("Unanswered", 16, IsNumber: true), new("Not applicable", 18, IsNumber: true),
    ];

    /// <summary>Writes the report under a title; the same content gives the same bytes.</summary>
    public static void Write(string title, LensReviewContent content, Stream output)
    {
        var document = new PdfDocument(title, content.Lens.Name, content.AsOf);
        var flow = new PdfFlow(document, $"{title}, {PdfParts.Day(content.AsOf)}");
        var version = content.LensVersion is { } number ? $" {number}" : "";
        var milestone = content.Milestone is { } name ? $", milestone {name}" : "";
        PdfParts.Title(flow, $"{content.Lens.Name.ToUpperInvariant()}{version}", title, $"Workload {content.Workload}{milestone}, as of {PdfParts.Day(content.AsOf)}");
        WriteSummary(flow, content);
        foreach (var pillar in content.Lens.Pillars)
            WritePillar(flow, content, pillar);
        flow.End();
        document.Save(output);
    }

    private static void WriteSummary(PdfFlow flow, LensReviewContent content)
    {
        var all = Count(content, content.Lens.Questions);
        PdfParts.Figures(flow,
            (PdfParts.Text(all.High), "high risks", PdfTheme.Red),
            (PdfParts.Text(all.Medium), "medium risks", PdfTheme.Amber),
            (PdfParts.Text(all.None), "without risk", PdfTheme.Green),
            (PdfParts.Text(all.Unanswered), "unanswered", PdfTheme.Grey),
            (PdfParts.Text(all.NotApplicable), "not applicable", PdfTheme.Grey));
        if (content.Description is { Length: > 0 } description)
            flow.Text([new(description, PdfTheme.Body)]);
        if (content.ReviewOwner is { Length: > 0 } owner)
            flow.Text([new("Review owner: ", PdfTheme.Strong), new(owner, PdfTheme.Body)]);
        if (content.Notes is { Length: > 0 } notes)
            flow.Box([new("Notes: ", PdfTheme.Strong), new(notes, PdfTheme.Body)], PdfTheme.Accent);
        flow.Heading(2, "Risks by pillar");
        PdfTable.Write(flow, Columns, content.Lens.Pillars.Select(pillar => Row(pillar.Name, Count(content, pillar.Questions))));
    }

    private static ImmutableArray<PdfCell> Row(string name, RiskCounts counts) =>
    [
        PdfCell.Of(name, PdfTheme.SmallText with { Font = PdfFont.Bold }), PdfParts.Number(counts.High), PdfParts.Number(counts.Medium), PdfParts.Number(counts.None),
        PdfParts.Number(counts.Unanswered), PdfParts.Number(counts.NotApplicable),
    ];

    private static RiskCounts Count(LensReviewContent content, IEnumerable<QuestionDefinition> questions) =>
        RiskCounts.Of(questions.Select(question => content.AnswerTo(question).RiskIn(question)));

    private static void WritePillar(PdfFlow flow, LensReviewContent content, PillarDefinition pillar)
    {
        flow.Heading(1, pillar.Name);
        if (content.PillarNotes.GetValueOrDefault(pillar.Id) is { Length: > 0 } notes)
            flow.Box([new("Notes: ", PdfTheme.Strong), new(notes, PdfTheme.Body)], PdfTheme.Accent);
        foreach (var question in pillar.Questions)
            LensQuestionPdf.Write(flow, question, content.AnswerTo(question));
    }
}
