using System.Collections.Immutable;
using Lintel.Engine.Reports.Pdf;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Tests.Framework.Definitions;

namespace Lintel.Tests.Engine.Reports.Pdf;

public sealed class LensReviewPdfTests
{
    private static readonly DateOnly Day = new(2026, 11, 28);

    [Fact]
    public void A_question_shows_what_is_chosen_what_is_not_and_the_plan_of_that()
    {
        var pdf = Written(LensExample.Lens, new Answer
        {
            QuestionId = "pay_retry",
            SelectedChoices = ["pay_backoff"],
            ChoiceAnswers = ImmutableSortedDictionary<string, ChoiceState>.Empty.Add("pay_backoff", new(ChoiceStatus.Selected, Notes: "Since (May).")),
            Notes = "Asked the team.",
        });
        pdf.Text.ShouldContain("HIGH How do you retry?");
        pdf.Text.ShouldContain("Notes: Asked the team.");
        pdf.Text.ShouldContain("Payments carry an idempotency key not selected");
        pdf.Text.ShouldContain("Retries wait selected Since (May).");
        pdf.Text.ShouldContain("Payments carry an idempotency key: Add a key. http://wiki.example.com/keys");
        pdf.Text.ShouldContain("Steps");
        pdf.Text.ShouldNotContain("Add jitter.");
        pdf.Links.ShouldContain("http://wiki.example.com/keys");
        pdf.Bookmarks.ShouldBe(["Risks by pillar", "Payments", "How do you retry?"], ignoreOrder: true);
    }

    [Fact]
    public void A_question_without_risk_or_answer_has_no_plan()
    {
        Written(LensExample.Lens).Text.ShouldContain("UNANSWERED How do you retry?");
        Written(LensExample.Lens).Text.ShouldNotContain("Improvement plan");
        Written(LensExample.Lens, new Answer { QuestionId = "pay_retry", SelectedChoices = ["pay_backoff", "pay_idempotent"] }).Text.ShouldNotContain("Improvement plan");
    }

    [Fact]
    public void What_does_not_apply_says_why()
    {
        Written(LensExample.Lens, new Answer { QuestionId = "pay_retry", IsApplicable = false, Reason = AnswerReason.OutOfScope }).Text
            .ShouldContain("NOT APPLICABLE How do you retry? The question does not apply, out of scope.");
        Written(LensExample.Lens, new Answer
        {
            QuestionId = "pay_retry",
            SelectedChoices = ["pay_no"],
            ChoiceAnswers = ImmutableSortedDictionary<string, ChoiceState>.Empty.Add("pay_backoff", new(ChoiceStatus.NotApplicable, AnswerReason.BusinessPriorities)),
        }).Text.ShouldContain("Retries wait not applicable, for business priorities");
    }

    [Fact]
    public void The_head_names_workload_lens_milestone_and_owner()
    {
        using var stream = new MemoryStream();
        LensReviewPdf.Write("Shop review", Content(LensExample.Lens) with
        {
            LensVersion = "1.2", Milestone = "Before launch", ReviewOwner = "shop-team@example.com", Description = "Sells books.", Notes = "All of it.",
            PillarNotes = new Dictionary<string, string> { ["payments"] = "Reviewed with finance." },
        }, stream);
        var text = new PdfReading(stream.ToArray()).Text;
        text.ShouldStartWith("PAYMENTS 1.2 Shop review Workload shop, milestone Before launch, as of 2026-11-28");
        foreach (var part in new[] { "Review owner: shop-team@example.com", "Sells books.", "Notes: All of it.", "Notes: Reviewed with finance." })
            text.ShouldContain(part);
    }

    [Fact]
    public void The_framework_fits_with_every_question_answered_by_none()
    {
        var lens = BuiltInLens.WellArchitected;
        var pdf = Written(lens, [.. lens.Questions.Select(question => new Answer { QuestionId = question.Id, SelectedChoices = [question.Choices[^1].Id] })]);
        lens.Questions.Where(question => !pdf.Text.Contains(question.Title, StringComparison.Ordinal)).ShouldBeEmpty();
        pdf.Links.ShouldContain(lens.Questions.First().Choices[0].ImprovementPlan?.Url);
    }

    [Fact]
    public void Workloads_stand_beside_each_other_with_their_risks_by_pillar()
    {
        using var stream = new MemoryStream();
        ConsolidatedPdf.Write("All workloads", new(Day,
        [
            new("shop", new(2026, 11, 1), 2, new(3, 4, 5, 6, 7), [new("Security", new(2, 0, 0, 0, 0)), new("Reliability", new(1, 4, 0, 0, 0))]),
            new("blog", null, 1, new(0, 0, 1, 0, 0), [new("Security", new(0, 0, 1, 0, 0))]),
        ]), stream);
        var text = new PdfReading(stream.ToArray()).Text;
        text.ShouldContain("2 workloads, as of 2026-11-28");
        text.ShouldContain("shop 2026-11-01 2 3 4 5 6 7 blog \u0096 1 0 0 1 0 0");
        text.ShouldContain("High risks by pillar Workload Security Reliability shop 2 1 blog 0 \u0096");
    }

    [Fact]
    public void A_report_over_no_workload_is_still_a_document()
    {
        using var stream = new MemoryStream();
        ConsolidatedPdf.Write("Nothing", new(Day, []), stream);
        new PdfReading(stream.ToArray()).Text.ShouldContain("0 workloads");
    }

    private static PdfReading Written(LensDefinition lens, params Answer[] answers)
    {
        using var stream = new MemoryStream();
        LensReviewPdf.Write("Review", Content(lens) with { Answers = answers.ToDictionary(answer => answer.QuestionId) }, stream);
        return new(stream.ToArray());
    }

    private static LensReviewContent Content(LensDefinition lens) => new() { Workload = "shop", Lens = lens, AsOf = Day, Answers = new Dictionary<string, Answer>() };
}
