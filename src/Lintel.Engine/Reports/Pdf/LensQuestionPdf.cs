using System.Collections.Immutable;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>One question of a lens review.</summary>
internal static class LensQuestionPdf
{
    private static readonly ImmutableArray<PdfColumn> Columns = [new("Choice", 52), new("Answer", 18), new("Notes", 30)];

    public static void Write(PdfFlow flow, QuestionDefinition question, Answer answer)
    {
        var risk = answer.RiskIn(question);
        flow.Heading(3, question.Title, PdfParts.Chip(risk), PdfParts.Space);
        if (!answer.IsApplicable)
            flow.Text($"The question does not apply{Why(answer.Reason)}.", PdfTheme.Body);
        if (answer.Notes is { Length: > 0 } notes)
            flow.Box([new("Notes: ", PdfTheme.Strong), new(notes, PdfTheme.Body)], PdfTheme.Hairline);
        PdfTable.Write(flow, Columns, question.Choices.Select(choice => Row(choice, answer)));
        if (risk is RiskLevel.High or RiskLevel.Medium)
            WritePlan(flow, question, answer);
    }

    private static ImmutableArray<PdfCell> Row(ChoiceDefinition choice, Answer answer)
    {
        var status = answer.StatusOf(choice.Id);
        var said = answer.ChoiceAnswers.GetValueOrDefault(choice.Id);
        var (word, style) = status switch
        {
            ChoiceStatus.Selected => ("selected", PdfTheme.SmallText with { Font = PdfFont.Bold, Color = PdfTheme.Green }),
            ChoiceStatus.NotApplicable => ($"not applicable{Why(said?.Reason ?? AnswerReason.None)}", PdfTheme.Small),
            _ => ("not selected", PdfTheme.Small),
        };
        return [PdfCell.Of(choice.Title, PdfTheme.SmallText), PdfCell.Of(word, style), PdfCell.Of(said?.Notes ?? "", PdfTheme.SmallText)];
    }

    private static void WritePlan(PdfFlow flow, QuestionDefinition question, Answer answer)
    {
        var open = question.Choices.Where(choice => answer.StatusOf(choice.Id) == ChoiceStatus.Unselected && !choice.IsNone).ToList();
        if (open.All(choice => choice.ImprovementPlan is null) && question.ImprovementPlanUrl is null)
            return;
        flow.Need(44);
        flow.Text([new("Improvement plan", PdfTheme.Strong)]);
        foreach (var choice in open)
        {
            if (choice.ImprovementPlan is { } plan)
                flow.Point([new($"{choice.Title}: ", PdfTheme.SmallText with { Font = PdfFont.Bold }), .. Link(plan)]);
            foreach (var more in choice.AdditionalResources.Where(more => more.Kind == AdditionalResourceKind.ImprovementPlan).SelectMany(more => more.Content))
                flow.Point(Link(more));
        }

        if (question.ImprovementPlanUrl is { } url)
            flow.Text([new("About the question: ", PdfTheme.SmallText), new(url, PdfTheme.SmallLink, url)]);
    }

    private static ImmutableArray<PdfSpan> Link(ResourceLink link) => link.Url is { } url
        ? [.. PdfSpan.Prose(link.DisplayText, PdfTheme.SmallText), new(" ", PdfTheme.SmallText), new(url, PdfTheme.SmallLink, url)]
        : [.. PdfSpan.Prose(link.DisplayText, PdfTheme.SmallText)];

    private static string Why(AnswerReason reason) => reason switch
    {
        AnswerReason.OutOfScope => ", out of scope",
        AnswerReason.BusinessPriorities => ", for business priorities",
        AnswerReason.ArchitectureConstraints => ", for constraints of the architecture",
        AnswerReason.Other => ", for another reason",
        _ => "",
    };
}
