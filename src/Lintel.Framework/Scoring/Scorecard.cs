using System.Collections.Immutable;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;

namespace Lintel.Framework.Scoring;

/// <summary>A row for every pillar of a lens, decided or not, and no average over them.</summary>
/// <param name="Pillars">The rows in the order of the lens.</param>
public sealed record Scorecard(ImmutableArray<PillarResult> Pillars)
{
    /// <summary>
    /// The pillar that lacks most for certain, by its weight in the profile; of equals the one with the lower end, then the first.
    /// Null only when nothing is decided anywhere.
    /// </summary>
    public PillarResult? Weakest
    {
        get
        {
            PillarResult? weakest = null;
            foreach (var row in Pillars)
            {
                if (row.Score.Decided > 0 && (weakest is null || IsWeaker(row, weakest)))
                    weakest = row;
            }

            return weakest;
        }
    }

    /// <summary>Scores a lens by the states of its practices.</summary>
    public static Scorecard Of(Lens lens, Func<BestPractice, PracticeState> stateOf, PillarProfile profile) =>
        new([.. lens.Pillars.Select(pillar => Row(pillar, stateOf, profile[pillar.Id]))]);

    private static PillarResult Row(Pillar pillar, Func<BestPractice, PracticeState> stateOf, decimal weight) => new(
        pillar,
        weight,
        PillarScore.Of(pillar.Questions.SelectMany(question => Standings(question, stateOf)), weight),
        [.. pillar.Questions.Select(question => new QuestionResult(question, QuestionRisk.Of(Standings(question, stateOf))))]);

    private static IEnumerable<PracticeStanding> Standings(Question question, Func<BestPractice, PracticeState> stateOf) =>
        question.BestPractices.Select(practice => new PracticeStanding(practice.Risk, stateOf(practice)));

    private static bool IsWeaker(PillarResult row, PillarResult other) => decimal.Compare(Lack(row), Lack(other)) switch
    {
        0 => row.Score.Met / row.Score.Applicable < other.Score.Met / other.Score.Applicable,
        var order => order > 0,
    };

    private static decimal Lack(PillarResult row) => row.Score.NotMet / row.Score.Applicable * row.Weight;
}
