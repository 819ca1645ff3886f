using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Answer = Lintel.Framework.Reviews.Answer;
using AnswerReason = Lintel.Framework.Reviews.AnswerReason;
using ChoiceStatus = Lintel.Framework.Reviews.ChoiceStatus;

namespace Lintel.Server.Workloads;

/// <summary>
/// What a caller changes of an answer; what is null stays. See
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateAnswer.html">UpdateAnswer</see>.
/// </summary>
internal sealed record AnswerChange(
    IReadOnlyList<string>? SelectedChoices,
    IReadOnlyDictionary<string, ChoiceUpdate>? ChoiceUpdates,
    string? Notes,
    bool? IsApplicable,
    Aws.Wire.AnswerReason? Reason)
{
    /// <summary>The answer after the change; throws a <see cref="ValidationException"/> for a choice that the question does not offer.</summary>
    public Answer Apply(Answer old, QuestionDefinition question)
    {
        var changed = SelectedChoices is null ? old : Select(old, question, [.. SelectedChoices.Distinct(StringComparer.Ordinal)]);
        foreach (var (id, update) in (ChoiceUpdates ?? new Dictionary<string, ChoiceUpdate>()).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            changed = Update(changed, Choice(question, id, "ChoiceUpdates"), update);
        return changed with
        {
            Notes = Notes ?? changed.Notes,
            IsApplicable = IsApplicable ?? changed.IsApplicable,
            Reason = Reason?.To<AnswerReason>() ?? changed.Reason,
        };
    }

    /// <summary>Selecting a choice says that it applies; what was said about the others stays.</summary>
    private static Answer Select(Answer old, QuestionDefinition question, ImmutableArray<string> ids)
    {
        foreach (var id in ids)
            Choice(question, id, "SelectedChoices");
        var states = old.ChoiceAnswers;
        foreach (var (id, state) in old.ChoiceAnswers)
        {
            var status = ids.Contains(id, StringComparer.Ordinal) ? ChoiceStatus.Selected
                : state.Status == ChoiceStatus.Selected ? ChoiceStatus.Unselected : state.Status;
            states = states.SetItem(id, state with { Status = status });
        }

        return old with { SelectedChoices = ids, ChoiceAnswers = states };
    }

    private static Answer Update(Answer answer, ChoiceDefinition choice, ChoiceUpdate update)
    {
        var status = update.Status.To<ChoiceStatus>();
        if (status == ChoiceStatus.NotApplicable && choice.IsNone)
            throw ValidationException.Of("ChoiceUpdates", $"The choice \"{choice.Id}\" cannot be marked as not applicable.");
        var selected = answer.SelectedChoices.Remove(choice.Id);
        var state = new ChoiceState(
            status,
            update.Reason?.To<AnswerReason>() ?? AnswerReason.None,
            update.Notes ?? answer.ChoiceAnswers.GetValueOrDefault(choice.Id)?.Notes);
        return answer with
        {
            SelectedChoices = status != ChoiceStatus.Selected ? selected
                : answer.SelectedChoices.Contains(choice.Id) ? answer.SelectedChoices : selected.Add(choice.Id),
            ChoiceAnswers = answer.ChoiceAnswers.SetItem(choice.Id, state),
        };
    }

    private static ChoiceDefinition Choice(QuestionDefinition question, string id, string field) => question.ChoiceOrNull(id)
        ?? throw ValidationException.Of(field, $"No choice with ID {id} was found in the question {question.Id}.");
}
