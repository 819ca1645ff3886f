namespace Lintel.Framework.Scoring;

/// <summary>
/// The levels that <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AnswerSummary.html">AWS's tool</see> counts questions by.
/// </summary>
public enum RiskLevel
{
    NotApplicable,
    Unanswered,
    None,
    Medium,
    High,
}

/// <summary>The words of the risk levels.</summary>
public static class RiskLevelWords
{
    /// <summary>The word of AWS's API, such as <c>NOT_APPLICABLE</c>.</summary>
    public static string Word(this RiskLevel level) => level switch
    {
        RiskLevel.High => "HIGH",
        RiskLevel.Medium => "MEDIUM",
        RiskLevel.None => "NONE",
        RiskLevel.Unanswered => "UNANSWERED",
        _ => "NOT_APPLICABLE",
    };

    /// <summary>The level of a word of AWS's API; other words are none of them and throw.</summary>
    public static RiskLevel Level(string word) => word switch
    {
        "HIGH" => RiskLevel.High,
        "MEDIUM" => RiskLevel.Medium,
        "NONE" => RiskLevel.None,
        "UNANSWERED" => RiskLevel.Unanswered,
        "NOT_APPLICABLE" => RiskLevel.NotApplicable,
        _ => throw new FormatException($"\"{word}\" is no risk level."),
    };
}
