namespace Lintel.Framework;

/// <summary>
/// How much it matters when a best practice is not met, as the framework's
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/framework/appendix.html">appendix</see> states it.
/// </summary>
public enum Risk
{
    Low = 1,
    Medium = 2,
    High = 3,
}

/// <summary>How a <see cref="Risk"/> is printed and weighed.</summary>
public static class RiskWords
{
    /// <summary>The word of reports and of the AWS tool: <c>HIGH</c>, <c>MEDIUM</c> or <c>LOW</c>.</summary>
    public static string Word(this Risk risk) => risk switch
    {
        Risk.High => "HIGH",
        Risk.Medium => "MEDIUM",
        _ => "LOW",
    };

    /// <summary>What a practice of this risk weighs in its pillar's score: 3, 2 or 1.</summary>
    public static int Weight(this Risk risk) => (int)risk;
}
