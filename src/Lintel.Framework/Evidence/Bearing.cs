namespace Lintel.Framework.Evidence;

/// <summary>What a rule's pass does for a practice.</summary>
public enum OnPass
{
    Nothing,
    Supports,

    /// <summary>The rule is an obligation: the practice is met when it holds for every member.</summary>
    Proves,
}

/// <summary>What a rule's failure does to a practice.</summary>
public enum OnFailure
{
    Nothing,
    Weakens,
    Refutes,
}

/// <summary>How a rule bears on a best practice.</summary>
/// <param name="Practice">The practice, by its typed constant.</param>
/// <param name="OnPass">What a pass does.</param>
/// <param name="OnFailure">What a failure does.</param>
public sealed record Bearing(BestPracticeId Practice, OnPass OnPass, OnFailure OnFailure);
