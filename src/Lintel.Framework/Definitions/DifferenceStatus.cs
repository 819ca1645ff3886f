namespace Lintel.Framework.Definitions;

/// <summary>What became of a pillar or question between two versions of a lens, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_QuestionDifference.html">QuestionDifference</see>.</summary>
public enum DifferenceStatus
{
    Updated,
    New,
    Deleted,
}

/// <summary>The words of the statuses.</summary>
public static class DifferenceStatusWords
{
    /// <summary>The word of AWS's API, such as <c>UPDATED</c>.</summary>
    public static string Word(this DifferenceStatus status) => status switch
    {
        DifferenceStatus.New => "NEW",
        DifferenceStatus.Deleted => "DELETED",
        _ => "UPDATED",
    };
}
