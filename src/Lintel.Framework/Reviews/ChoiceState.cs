namespace Lintel.Framework.Reviews;

/// <summary>What was said about one choice, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ChoiceAnswer.html">ChoiceAnswer</see>.</summary>
/// <param name="Status">Selected, not selected, or not applicable.</param>
/// <param name="Reason">Why it does not apply; <see cref="AnswerReason.None"/> when nobody said.</param>
/// <param name="Notes">What people wrote about it.</param>
public sealed record ChoiceState(ChoiceStatus Status, AnswerReason Reason = AnswerReason.None, string? Notes = null);
