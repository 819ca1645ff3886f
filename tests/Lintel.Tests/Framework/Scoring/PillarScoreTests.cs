using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework.Scoring;

public sealed class PillarScoreTests
{
    private static readonly PracticeStanding HighMet = new(Risk.High, PracticeState.Met);
    private static readonly PracticeStanding HighNotMet = new(Risk.High, PracticeState.NotMet);
    private static readonly PracticeStanding HighOpen = new(Risk.High, PracticeState.Open);
    private static readonly PracticeStanding LowNotMet = new(Risk.Low, PracticeState.NotMet);

    [Fact]
    public void Practices_weigh_three_two_and_one() =>
        PillarScore.Of([HighMet, new(Risk.Medium, PracticeState.NotMet), new(Risk.Low, PracticeState.Met)]).ShouldBe(new PillarScore(Applicable: 6, Met: 4, NotMet: 2));

    [Fact]
    public void Undecided_practices_open_a_range()
    {
        var score = PillarScore.Of([HighMet, HighNotMet, HighOpen, HighOpen]);
        (score.Lower, score.Upper, score.Range, score.DecidedShare).ShouldBe((25, 75, "25–75", 0.5m));
    }

    [Fact]
    public void One_number_is_shown_from_seventy_percent_decided()
    {
        PillarScore.Of([.. Enumerable.Repeat(HighMet, 6), HighNotMet, HighOpen, HighOpen, HighOpen]).Number.ShouldBe(85);
        PillarScore.Of([.. Enumerable.Repeat(HighMet, 5), HighNotMet, HighOpen, HighOpen, HighOpen, HighOpen]).Number.ShouldBeNull();
    }

    [Fact]
    public void With_all_decided_the_range_is_the_number()
    {
        var score = PillarScore.Of([HighMet, HighMet, HighMet, LowNotMet]);
        (score.Lower, score.Upper, score.Number, score.Range).ShouldBe((90, 90, 90, "90"));
    }

    [Fact]
    public void Partly_counts_half_to_each_side() =>
        PillarScore.Of([new(Risk.High, PracticeState.Partly), HighOpen]).ShouldBe(new PillarScore(Applicable: 6, Met: 1.5m, NotMet: 1.5m));

    [Theory]
    [InlineData(PracticeState.Disputed)]
    [InlineData(PracticeState.Acknowledged)]
    [InlineData(PracticeState.NotMet)]
    public void What_is_against_counts_as_not_met(PracticeState state) => PillarScore.Of([new(Risk.Medium, state)]).ShouldBe(new PillarScore(2, 0, 2));

    [Theory]
    [InlineData(PracticeState.Supported)]
    [InlineData(PracticeState.Unknown)]
    [InlineData(PracticeState.Open)]
    public void Nothing_decided_prints_a_dash_and_is_null(PracticeState state)
    {
        var score = PillarScore.Of([new(Risk.High, state)]);
        (score.Lower, score.Upper, score.Number, score.Range, score.NeedsImprovement).ShouldBe((null, null, null, "–", false));
    }

    [Fact]
    public void Without_applicable_practices_there_is_no_score() => PillarScore.Of([new(Risk.High, PracticeState.NotApplicable)]).Range.ShouldBe("–");

    [Theory]
    [InlineData(3, 1, false)]
    [InlineData(296, 104, true)]
    [InlineData(299, 101, true)]
    public void Below_seventy_five_at_the_upper_end_needs_improvement(int met, int notMet, bool needsImprovement)
    {
        var score = new PillarScore(met + notMet, met, notMet);
        score.NeedsImprovement.ShouldBe(needsImprovement);
        (score.Upper < 75).ShouldBe(needsImprovement);
    }

    [Fact]
    public void A_hundred_is_all_of_it() => new PillarScore(1000, 999, 1).Number.ShouldBe(99);

    [Fact]
    public void The_weight_of_the_pillar_leaves_its_own_range_as_it_is()
    {
        PracticeStanding[] practices = [HighMet, LowNotMet, HighOpen];
        PillarScore.Of(practices, weight: 2.5m).Range.ShouldBe(PillarScore.Of(practices).Range);
        PillarScore.Of(practices, weight: 0).Range.ShouldBe("–");
    }

    [Fact]
    public void The_number_lies_within_the_range()
    {
        foreach (var met in Enumerable.Range(0, 12))
        {
            foreach (var notMet in Enumerable.Range(0, 12 - met))
            {
                var score = new PillarScore(12, met, notMet);
                if (score.Number is not { } number)
                    continue;
                number.ShouldBeInRange(score.Lower ?? 101, score.Upper ?? -1);
            }
        }
    }
}
