namespace Lintel.Framework;

/// <summary>
/// The identity of a best practice. Two ids are equal when their choice ids are: numbers move between revisions of the framework, choice ids stay.
/// </summary>
/// <param name="Id">What the documentation prints, such as <c>SEC08-BP02</c>.</param>
/// <param name="ChoiceId">What <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateAnswer.html">UpdateAnswer</see> takes.</param>
public sealed record BestPracticeId(string Id, string ChoiceId)
{
    /// <summary>The code of the question that offers the practice, such as <c>SEC08</c>.</summary>
    public string QuestionCode => Id.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? Id[..dash] : Id;

    public bool Equals(BestPracticeId? other) => other is not null && string.Equals(ChoiceId, other.ChoiceId, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ChoiceId);

    public override string ToString() => Id;
}
