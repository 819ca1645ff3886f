using System.Collections.Immutable;
using Lintel.Engine.Answering;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>The questions of every pillar with the states of their practices.</summary>
internal static class PdfQuestions
{
    private static readonly ImmutableArray<PdfColumn> Columns = [new("Practice", 40), new("Risk", 11), new("State", 14), new("Why, or what to do", 50)];

    /// <summary>All questions of which something is known, or all there are.</summary>
    public static void Write(PdfFlow flow, RootReview root, bool all)
    {
        var answers = root.Practices.ToDictionary(answer => answer.Practice.Id);
        flow.Heading(1, "Questions");
        if (!all)
            flow.Text("Questions of which nothing is known from the code are named at the end of each pillar.", PdfTheme.Small);
        foreach (var row in root.Scores.Pillars)
        {
            flow.Heading(2, row.Pillar.Name);
            var open = new List<QuestionResult>();
            foreach (var result in row.Questions)
            {
                if (all || result.Question.BestPractices.Any(practice => answers[practice.Id].State != PracticeState.Open))
                    Write(flow, result, answers);
                else
                    open.Add(result);
            }

            if (open.Count > 0)
                flow.Text([new("Open: ", PdfTheme.Strong), new(string.Join("; ", open.Select(result => $"{result.Question.Code} {result.Question.Title}")), PdfTheme.Body)]);
        }
    }

    private static void Write(PdfFlow flow, QuestionResult result, Dictionary<BestPracticeId, PracticeAnswer> answers)
    {
        flow.Heading(3, $"{result.Question.Code} {result.Question.Title}", PdfParts.Chip(result.Risk.Text.ToUpperInvariant(), PdfParts.Color(result.Risk.Floor)), PdfParts.Space);
        flow.Gap(2);
        PdfTable.Write(flow, Columns, result.Question.BestPractices.Select(practice => Row(answers[practice.Id])));
    }

    private static ImmutableArray<PdfCell> Row(PracticeAnswer answer)
    {
        var why = answer.State == PracticeState.Open ? answer.Practice.Guidance : answer.Decision.Sentence;
        return
        [
            new([new(answer.Practice.Id.Id, PdfTheme.SmallLink, answer.Practice.Url), new(" ", PdfTheme.SmallText), new(answer.Practice.Title, PdfTheme.SmallText)]),
            PdfCell.Of(answer.Practice.Risk.Word(), PdfTheme.SmallText),
            PdfCell.Of(answer.State.Word(), PdfTheme.SmallText with { Font = PdfFont.Bold, Color = Color(answer.State) }),
            PdfCell.Prose(why, PdfTheme.SmallText),
        ];
    }

    private static PdfColor Color(PracticeState state) => state switch
    {
        _ when state.IsAgainst() => PdfTheme.Red,
        PracticeState.Partly => PdfTheme.Amber,
        PracticeState.Met => PdfTheme.Green,
        _ => PdfTheme.Grey,
    };
}
