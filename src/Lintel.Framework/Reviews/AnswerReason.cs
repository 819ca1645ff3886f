namespace Lintel.Framework.Reviews;

/// <summary>Why a question or a choice does not apply, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Answer.html">Answer</see>.</summary>
public enum AnswerReason
{
    None,
    OutOfScope,
    BusinessPriorities,
    ArchitectureConstraints,
    Other,
}

/// <summary>The words of the reasons.</summary>
public static class AnswerReasonWords
{
    /// <summary>The word of AWS's API, such as <c>OUT_OF_SCOPE</c>.</summary>
    public static string Word(this AnswerReason reason) => reason switch
    {
        AnswerReason.OutOfScope => "OUT_OF_SCOPE",
        AnswerReason.BusinessPriorities => "BUSINESS_PRIORITIES",
        AnswerReason.ArchitectureConstraints => "ARCHITECTURE_CONSTRAINTS",
        AnswerReason.Other => "OTHER",
        _ => "NONE",
    };

    /// <summary>The reason of a word of AWS's API.</summary>
    public static AnswerReason? AnswerReasonOrNull(string word) => word switch
    {
        "OUT_OF_SCOPE" => AnswerReason.OutOfScope,
        "BUSINESS_PRIORITIES" => AnswerReason.BusinessPriorities,
        "ARCHITECTURE_CONSTRAINTS" => AnswerReason.ArchitectureConstraints,
        "OTHER" => AnswerReason.Other,
        "NONE" => AnswerReason.None,
        _ => null,
    };
}
