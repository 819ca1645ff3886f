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
    public PillarResult? Weakest => Pillars.Where(row => row.Score.Decided > 0)
        .OrderByDescending(row => row.Score.NotMet / row.Score.Applicable * row.Weight)
        .ThenBy(row => row.Score.Met / row.Score.Applicable)
        .FirstOrDefault();

    /// <summary>Scores a lens; a practice whose state is not given is open.</summary>
    public static Scorecard Of(Lens lens, IReadOnlyDictionary<BestPracticeId, PracticeState> states, PillarProfile profile) =>
        new([.. lens.Pillars.Select(pillar => Row(pillar, states, profile[pillar.Id]))]);

    private static PillarResult Row(Pillar pillar, IReadOnlyDictionary<BestPracticeId, PracticeState> states, decimal weight) => new(
        pillar,
        weight,
        PillarScore.Of(pillar.Questions.SelectMany(question => Standings(question, states)), weight),
        [.. pillar.Questions.Select(question => new QuestionResult(question, QuestionRisk.Of(Standings(question, states))))]);

    private static IEnumerable<PracticeStanding> Standings(Question question, IReadOnlyDictionary<BestPracticeId, PracticeState> states) =>
        question.BestPractices.Select(practice => new PracticeStanding(practice.Risk, states.GetValueOrDefault(practice.Id, PracticeState.Open)));
}
