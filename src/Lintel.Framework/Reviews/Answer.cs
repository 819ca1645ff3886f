using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;

namespace Lintel.Framework.Reviews;

/// <summary>What people answered to a question, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Answer.html">Answer</see>.</summary>
public sealed record Answer
{
    public required string QuestionId { get; init; }

    /// <summary>Ids of the selected choices as they were sent; "None of these" may stand beside others.</summary>
    public ImmutableArray<string> SelectedChoices { get; init; } = [];

    /// <summary>What was said about single choices, by choice id.</summary>
    public ImmutableSortedDictionary<string, ChoiceState> ChoiceAnswers { get; init; } = ImmutableSortedDictionary.Create<string, ChoiceState>(StringComparer.Ordinal);

    public bool IsApplicable { get; init; } = true;

    /// <summary>Why the question does not apply; it stays when the question applies again.</summary>
    public AnswerReason Reason { get; init; }

    public string? Notes { get; init; }

    /// <summary>The answer of a question that nobody answered.</summary>
    public static Answer Empty(string questionId) => new() { QuestionId = questionId };

    /// <summary>What was decided about a choice; one that is among the selected is selected.</summary>
    public ChoiceStatus StatusOf(string choiceId) =>
        SelectedChoices.Contains(choiceId, StringComparer.Ordinal) ? ChoiceStatus.Selected
            : ChoiceAnswers.GetValueOrDefault(choiceId)?.Status == ChoiceStatus.NotApplicable ? ChoiceStatus.NotApplicable
            : ChoiceStatus.Unselected;

    /// <summary>The risk that the question has with this answer.</summary>
    public RiskLevel RiskIn(QuestionDefinition question) => IsApplicable
        ? question.RiskOf(
            SelectedChoices.ToHashSet(StringComparer.Ordinal),
            ChoiceAnswers.Where(choice => choice.Value.Status == ChoiceStatus.NotApplicable).Select(choice => choice.Key).ToHashSet(StringComparer.Ordinal))
        : RiskLevel.NotApplicable;

    /// <summary>
    /// The answer after the <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpgradeLensReview.html">lens was upgraded</see>: choices stay that the question
    /// still offers under their ids; notes, and whether and why it does not apply, stay whatever was chosen.
    /// </summary>
    public Answer CarriedTo(QuestionDefinition newQuestion) => this with
    {
        QuestionId = newQuestion.Id,
        SelectedChoices = [.. SelectedChoices.Where(id => newQuestion.ChoiceOrNull(id) is not null)],
        ChoiceAnswers = ChoiceAnswers.RemoveRange(ChoiceAnswers.Keys.Where(id => newQuestion.ChoiceOrNull(id) is null)),
    };

    /// <summary>Whether everything that was answered is the same.</summary>
    public bool Equals(Answer? other) =>
        other is not null && QuestionId == other.QuestionId && SelectedChoices.SequenceEqual(other.SelectedChoices, StringComparer.Ordinal)
            && ChoiceAnswers.SequenceEqual(other.ChoiceAnswers) && IsApplicable == other.IsApplicable && Reason == other.Reason && Notes == other.Notes;

    public override int GetHashCode() => HashCode.Combine(QuestionId, IsApplicable, Reason, Notes);
}
