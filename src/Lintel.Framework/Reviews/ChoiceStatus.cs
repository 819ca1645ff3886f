namespace Lintel.Framework.Reviews;

/// <summary>What was decided about a choice, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ChoiceAnswer.html">ChoiceAnswer</see>.</summary>
public enum ChoiceStatus
{
    Unselected,
    Selected,
    NotApplicable,
}

/// <summary>The words of the statuses.</summary>
public static class ChoiceStatusWords
{
    /// <summary>The word of AWS's API, such as <c>NOT_APPLICABLE</c>.</summary>
    public static string Word(this ChoiceStatus status) => status switch
    {
        ChoiceStatus.Selected => "SELECTED",
        ChoiceStatus.NotApplicable => "NOT_APPLICABLE",
        _ => "UNSELECTED",
    };

    /// <summary>The status of a word of AWS's API.</summary>
    public static ChoiceStatus? ChoiceStatusOrNull(string word) => word switch
    {
        "SELECTED" => ChoiceStatus.Selected,
        "NOT_APPLICABLE" => ChoiceStatus.NotApplicable,
        "UNSELECTED" => ChoiceStatus.Unselected,
        _ => null,
    };
}
