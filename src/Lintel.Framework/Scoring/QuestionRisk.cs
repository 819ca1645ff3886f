using Lintel.Framework.Evidence;

namespace Lintel.Framework.Scoring;

/// <summary>
/// The risk of a question, as a floor that is certain and a ceiling that it cannot exceed. The levels are those of
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AnswerSummary.html">AWS's answers</see>.
/// </summary>
/// <param name="Floor">The risk that stands whatever the undecided practices turn out to be; unanswered while nothing is against and not all is met.</param>
/// <param name="Ceiling">The risk as if everything undecided were not met.</param>
/// <param name="Decided">How many applicable practices are decided.</param>
/// <param name="Applicable">How many practices apply.</param>
public sealed record QuestionRisk(RiskLevel Floor, RiskLevel Ceiling, int Decided, int Applicable)
{
    /// <summary>The risk as reports print it: <c>HIGH</c>, <c>at least MEDIUM</c>, <c>MEDIUM</c>, <c>open</c>, <c>NONE</c> or <c>NOT_APPLICABLE</c>.</summary>
    public string Text => Floor switch
    {
        RiskLevel.Unanswered => "open",
        RiskLevel.Medium when Ceiling == RiskLevel.High => "at least MEDIUM",
        _ => Floor.Word(),
    };

    /// <summary>The risk of a question with these practices.</summary>
    public static QuestionRisk Of(IEnumerable<PracticeStanding> practices)
    {
        var applicable = practices.Where(practice => practice.State != PracticeState.NotApplicable).ToList();
        if (applicable.Count == 0)
            return new(RiskLevel.NotApplicable, RiskLevel.NotApplicable, 0, 0);
        var decided = applicable.Count(practice => practice.State.IsDecided());
        var ceiling = Certain(applicable.Select(practice => practice.State.IsDecided() ? practice : practice with { State = PracticeState.NotMet }));
        var floor = Certain(applicable);
        return new(floor == RiskLevel.None && decided < applicable.Count ? RiskLevel.Unanswered : floor, ceiling, decided, applicable.Count);
    }

    private static RiskLevel Certain(IEnumerable<PracticeStanding> practices)
    {
        var level = RiskLevel.None;
        foreach (var practice in practices)
        {
            if (practice.State.IsAgainst() && practice.Risk == Risk.High)
                return RiskLevel.High;
            if (practice.State.IsAgainst() || practice.State == PracticeState.Partly)
                level = RiskLevel.Medium;
        }

        return level;
    }
}
