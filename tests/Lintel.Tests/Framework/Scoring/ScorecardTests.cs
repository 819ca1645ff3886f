using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Practices;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework.Scoring;

public sealed class ScorecardTests
{
    private static readonly Dictionary<BestPracticeId, PracticeState> SecurityAndCost = new()
    {
        [Sec08.Bp02] = PracticeState.NotMet,
        [Sec09.Bp02] = PracticeState.Met,
        [Cost03.Bp02] = PracticeState.NotMet,
    };

    [Fact]
    public void There_are_six_rows_when_nothing_is_known()
    {
        var card = Card([]);
        card.Pillars.Select(row => $"{row.Pillar.Code} {row.Score.Range} {row.Risks.Unanswered}").ShouldBe(["OPS – 11", "SEC – 11", "REL – 13", "PERF – 5", "COST – 11", "SUS – 6"]);
        card.Weakest.ShouldBeNull();
    }

    [Fact]
    public void A_row_has_the_risks_of_its_questions()
    {
        var security = Card(SecurityAndCost).Pillars[1];
        security.Risks.ShouldBe(new RiskCounts(High: 1, Medium: 0, None: 0, Unanswered: 10, NotApplicable: 0));
        security.Questions.Single(row => row.Question.Code == "SEC08").Risk.Text.ShouldBe("HIGH");
        security.Questions.Single(row => row.Question.Code == "SEC09").Risk.Text.ShouldBe("open");
    }

    [Fact]
    public void The_weakest_pillar_is_the_one_that_lacks_most_for_certain()
    {
        var card = Card(SecurityAndCost);
        var lacking = card.Pillars.Where(row => row.Score.Decided > 0).MinBy(row => 1 - (row.Score.NotMet / row.Score.Applicable));
        card.Weakest.ShouldBe(lacking);
    }

    [Fact]
    public void A_profile_moves_the_weakest_and_takes_pillars_out()
    {
        var even = Card(SecurityAndCost).Weakest.ShouldNotBeNull().Pillar.Id;
        var other = even == "security" ? "costOptimization" : "security";
        Card(SecurityAndCost, PillarProfile.Even.With(other, 50)).Weakest.ShouldNotBeNull().Pillar.Id.ShouldBe(other);
        Card(SecurityAndCost, PillarProfile.Even.With(even, -1)).Weakest.ShouldNotBeNull().Pillar.Id.ShouldBe(other);
    }

    [Fact]
    public void A_workload_in_which_all_is_met_scores_a_hundred_in_every_row()
    {
        var card = Card(Catalogue.WellArchitected.BestPractices.ToDictionary(practice => practice.Id, _ => PracticeState.Met));
        card.Pillars.Select(row => (row.Score.Number, row.Risks.None == row.Pillar.Questions.Length)).Distinct().ShouldBe([(100, true)]);
    }

    private static Scorecard Card(Dictionary<BestPracticeId, PracticeState> states) => Card(states, PillarProfile.Even);

    private static Scorecard Card(Dictionary<BestPracticeId, PracticeState> states, PillarProfile profile) =>
        Scorecard.Of(Catalogue.WellArchitected, practice => states.GetValueOrDefault(practice.Id, PracticeState.Open), profile);
}
