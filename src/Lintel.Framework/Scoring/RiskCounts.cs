namespace Lintel.Framework.Scoring;

/// <summary>How many questions stand at each level, by their floors.</summary>
public sealed record RiskCounts(int High, int Medium, int None, int Unanswered, int NotApplicable)
{
    /// <summary>Counts the questions.</summary>
    public static RiskCounts Of(IEnumerable<QuestionRisk> questions) => Of(questions.Select(question => question.Floor));

    /// <summary>Counts questions by their levels.</summary>
    public static RiskCounts Of(IEnumerable<RiskLevel> questions)
    {
        var counts = new int[5];
        foreach (var level in questions)
            counts[(int)level]++;
        return new(
            counts[(int)RiskLevel.High],
            counts[(int)RiskLevel.Medium],
            counts[(int)RiskLevel.None],
            counts[(int)RiskLevel.Unanswered],
            counts[(int)RiskLevel.NotApplicable]);
    }
}
