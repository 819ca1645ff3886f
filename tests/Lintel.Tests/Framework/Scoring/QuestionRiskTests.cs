using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework.Scoring;

public sealed class QuestionRiskTests
{
    [Theory]
    [InlineData("HIGH not met, HIGH met", "HIGH", RiskLevel.High, RiskLevel.High)]
    [InlineData("HIGH disputed, LOW open", "HIGH", RiskLevel.High, RiskLevel.High)]
    [InlineData("HIGH acknowledged, HIGH met", "HIGH", RiskLevel.High, RiskLevel.High)]
    [InlineData("HIGH partly, HIGH met", "MEDIUM", RiskLevel.Medium, RiskLevel.Medium)]
    [InlineData("HIGH met, MEDIUM not met", "MEDIUM", RiskLevel.Medium, RiskLevel.Medium)]
    [InlineData("HIGH met, LOW acknowledged", "MEDIUM", RiskLevel.Medium, RiskLevel.Medium)]
    [InlineData("LOW disputed, MEDIUM open", "MEDIUM", RiskLevel.Medium, RiskLevel.Medium)]
    [InlineData("MEDIUM not met, HIGH open", "at least MEDIUM", RiskLevel.Medium, RiskLevel.High)]
    [InlineData("LOW partly, HIGH unknown", "at least MEDIUM", RiskLevel.Medium, RiskLevel.High)]
    [InlineData("LOW partly, HIGH supported", "at least MEDIUM", RiskLevel.Medium, RiskLevel.High)]
    [InlineData("HIGH met, LOW met, HIGH not applicable", "NONE", RiskLevel.None, RiskLevel.None)]
    [InlineData("HIGH open, LOW open", "open", RiskLevel.Unanswered, RiskLevel.High)]
    [InlineData("LOW open, MEDIUM unknown", "open", RiskLevel.Unanswered, RiskLevel.Medium)]
    [InlineData("HIGH met, LOW supported", "open", RiskLevel.Unanswered, RiskLevel.Medium)]
    [InlineData("HIGH met, HIGH unknown", "open", RiskLevel.Unanswered, RiskLevel.High)]
    [InlineData("HIGH not applicable, LOW not applicable", "NOT_APPLICABLE", RiskLevel.NotApplicable, RiskLevel.NotApplicable)]
    [InlineData("HIGH not applicable, LOW open", "open", RiskLevel.Unanswered, RiskLevel.Medium)]
    public void A_question_stands_between_floor_and_ceiling(string practices, string text, RiskLevel floor, RiskLevel ceiling)
    {
        var risk = QuestionRisk.Of(Standings(practices));
        (risk.Text, risk.Floor, risk.Ceiling).ShouldBe((text, floor, ceiling));
    }

    [Fact]
    public void What_is_decided_is_counted_among_what_applies()
    {
        var risk = QuestionRisk.Of(Standings("HIGH met, LOW partly, LOW open, HIGH not applicable"));
        (risk.Decided, risk.Applicable).ShouldBe((2, 3));
    }

    [Fact]
    public void Deciding_what_is_undecided_stays_between_floor_and_ceiling()
    {
        PracticeState[] decisions = [PracticeState.Met, PracticeState.NotMet, PracticeState.Partly, PracticeState.Acknowledged];
        foreach (var undecided in Pairs().Where(pair => pair.Any(practice => !practice.State.IsDecided())))
        {
            var before = QuestionRisk.Of(undecided);
            foreach (var decision in decisions)
            {
                var after = QuestionRisk.Of(undecided.Select(practice => practice.State.IsDecided() ? practice : practice with { State = decision }));
                ((int)after.Floor).ShouldBeGreaterThanOrEqualTo((int)before.Floor);
                ((int)after.Ceiling).ShouldBeLessThanOrEqualTo((int)before.Ceiling);
                after.Floor.ShouldBe(after.Ceiling);
            }
        }
    }

    [Fact]
    public void Questions_are_counted_by_their_floors() =>
        RiskCounts.Of(new[] { "HIGH not met", "LOW not met, HIGH open", "LOW open", "LOW met", "HIGH not applicable", "LOW partly" }.Select(text => QuestionRisk.Of(Standings(text))))
            .ShouldBe(new RiskCounts(High: 1, Medium: 2, None: 1, Unanswered: 1, NotApplicable: 1));

    private static IEnumerable<PracticeStanding[]> Pairs() =>
        from risk in Enum.GetValues<Risk>()
        from state in Enum.GetValues<PracticeState>()
        from otherRisk in Enum.GetValues<Risk>()
        from otherState in Enum.GetValues<PracticeState>()
        select new PracticeStanding[] { new(risk, state), new(otherRisk, otherState) };

    private static IEnumerable<PracticeStanding> Standings(string text) => text.Split(", ").Select(practice =>
    {
        var words = practice.Split(' ', 2);
        return new PracticeStanding(
            Enum.GetValues<Risk>().Single(risk => risk.Word() == words[0]),
            Enum.GetValues<PracticeState>().Single(state => state.Word() == words[1]));
    });
}
