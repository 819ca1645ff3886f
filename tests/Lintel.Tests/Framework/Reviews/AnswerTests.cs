using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Framework.Scoring;
using Lintel.Tests.Framework.Definitions;

namespace Lintel.Tests.Framework.Reviews;

public sealed class AnswerTests
{
    private static QuestionDefinition Question => LensExample.Question;

    private static Answer Given => new()
    {
        QuestionId = "pay_retry",
        SelectedChoices = ["pay_idempotent"],
        ChoiceAnswers = ImmutableSortedDictionary<string, ChoiceState>.Empty
            .Add("pay_idempotent", new(ChoiceStatus.Selected, Notes: "Since May."))
            .Add("pay_backoff", new(ChoiceStatus.NotApplicable, AnswerReason.ArchitectureConstraints)),
        Notes = "Asked the team.",
    };

    [Fact]
    public void An_empty_answer_is_unanswered()
    {
        Answer.Empty("pay_retry").RiskIn(Question).ShouldBe(RiskLevel.Unanswered);
        Answer.Empty("pay_retry").IsApplicable.ShouldBeTrue();
    }

    [Fact]
    public void Risk_counts_what_is_selected_and_what_does_not_apply()
    {
        Given.RiskIn(Question).ShouldBe(RiskLevel.None);
        (Given with { ChoiceAnswers = Given.ChoiceAnswers.Clear() }).RiskIn(Question).ShouldBe(RiskLevel.Medium);
        (Given with { SelectedChoices = [] }).RiskIn(Question).ShouldBe(RiskLevel.High);
    }

    [Fact]
    public void A_question_that_does_not_apply_gets_its_risk_back_when_it_does()
    {
        var apart = Given with { IsApplicable = false, Reason = AnswerReason.OutOfScope };
        apart.RiskIn(Question).ShouldBe(RiskLevel.NotApplicable);
        (apart with { IsApplicable = true }).RiskIn(Question).ShouldBe(RiskLevel.None);
    }

    [Theory]
    [InlineData("pay_idempotent", ChoiceStatus.Selected)]
    [InlineData("pay_backoff", ChoiceStatus.NotApplicable)]
    [InlineData("pay_no", ChoiceStatus.Unselected)]
    public void Every_choice_has_a_status(string id, ChoiceStatus status) => Given.StatusOf(id).ShouldBe(status);

    [Fact]
    public void Kept_choices_stay_when_the_lens_is_upgraded()
    {
        var carried = Given.CarriedTo(Question with { Choices = [Question.Choices[0], Question.Choices[1] with { Id = "pay_jitter" }] });
        carried.SelectedChoices.ShouldBe(["pay_idempotent"]);
        carried.ChoiceAnswers.Keys.ShouldBe(["pay_idempotent"]);
        Given.CarriedTo(Question).ShouldBe(Given);
    }

    [Fact]
    public void Notes_and_what_does_not_apply_stay_when_all_choices_are_new()
    {
        var before = Given with { IsApplicable = false, Reason = AnswerReason.BusinessPriorities };
        var after = before.CarriedTo(Question with { Choices = [Question.Choices[0] with { Id = "pay_exactly_once" }] });
        after.ShouldBe(new() { QuestionId = "pay_retry", IsApplicable = false, Reason = AnswerReason.BusinessPriorities, Notes = "Asked the team." });
        (after with { IsApplicable = true }).RiskIn(Question).ShouldBe(RiskLevel.Unanswered);
    }

    [Fact]
    public void Words_of_the_service_are_read_and_written()
    {
        foreach (var status in Enum.GetValues<ChoiceStatus>())
            ChoiceStatusWords.ChoiceStatusOrNull(status.Word()).ShouldBe(status);
        foreach (var reason in Enum.GetValues<AnswerReason>())
            AnswerReasonWords.AnswerReasonOrNull(reason.Word()).ShouldBe(reason);
        ChoiceStatusWords.ChoiceStatusOrNull("MAYBE").ShouldBeNull();
        AnswerReasonWords.AnswerReasonOrNull("MAYBE").ShouldBeNull();
    }
}
