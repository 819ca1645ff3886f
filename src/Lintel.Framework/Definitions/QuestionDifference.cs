namespace Lintel.Framework.Definitions;

/// <summary>What became of a question, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_QuestionDifference.html">QuestionDifference</see>.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="QuestionTitle">Its title in the newest version that has it.</param>
/// <param name="Status">What became of it.</param>
public sealed record QuestionDifference(string QuestionId, string QuestionTitle, DifferenceStatus Status);
