using Lintel.Framework.Evidence;
using Lintel.Framework.Practices;

namespace Lintel.Tests.Framework.Evidence;

public sealed class PracticeDecisionTests
{
    private static readonly PracticeEvidence Nothing = new() { Practice = Sec08.Bp02, IsHumanAct = false };
    private static readonly Obligation AllHold = new("sqs-queue-encrypted", 41, 0, 0, IsClosed: true);

    [Fact]
    public void A_proven_practice_says_how_many_hold() => Sentence(Nothing with { Obligations = [AllHold] }).ShouldBe("41 of 41 hold.");

    [Fact]
    public void Members_of_all_obligations_are_counted_together() =>
        Sentence(Nothing with { Obligations = [AllHold, AllHold with { Passed = 2 }] }).ShouldBe("43 of 43 hold.");

    [Fact]
    public void A_failure_is_shown_beside_what_holds() =>
        Sentence(Nothing with { Obligations = [AllHold with { Passed = 39, Failed = 2 }], RefutingFailures = [new("sqs-queue-encrypted", false), new("sqs-queue-encrypted", false)] })
            .ShouldBe("2 failures stand against it; 39 of 41 hold.");

    [Fact]
    public void A_contradiction_names_the_person() =>
        Sentence(Nothing with { Word = PersonsWord.Met("Ada"), RefutingFailures = [new("sqs-queue-encrypted", false)] })
            .ShouldBe("Ada says met, but 1 failure stands against it.");

    [Fact]
    public void An_accepted_failure_is_not_hidden() =>
        Sentence(Nothing with { RefutingFailures = [new("sqs-queue-encrypted", true)] }).ShouldBe("1 failure stands against it, accepted for now.");

    [Fact]
    public void What_cannot_be_decided_is_counted() =>
        Sentence(Nothing with { Obligations = [AllHold with { Passed = 38, Unknown = 3 }] }).ShouldBe("38 of 41 hold, 3 cannot be decided.");

    [Fact]
    public void What_could_not_be_read_is_mentioned() =>
        Sentence(Nothing with { Obligations = [AllHold with { IsClosed = false }] }).ShouldBe("41 of 41 hold, but there may be more in what could not be read.");

    [Fact]
    public void A_human_act_waits_for_a_person() =>
        Sentence(Nothing with { IsHumanAct = true, Obligations = [AllHold] }).ShouldBe("41 of 41 hold; it is for a person to say that it is done.");

    [Fact]
    public void An_expired_or_groundless_acceptance_does_not_count()
    {
        var day = new DateOnly(2026, 11, 21);
        new Acceptance("test queue", day).Counts(day).ShouldBeTrue();
        new Acceptance("test queue", day).Counts(day.AddDays(1)).ShouldBeFalse();
        new Acceptance(" ", day).Counts(day).ShouldBeFalse();
    }

    [Fact]
    public void A_guarantee_is_its_owners_word_until_it_expires()
    {
        var day = new DateOnly(2026, 11, 21);
        var guarantee = new Guarantee(Sec04.Bp01, "all accounts", "wiki/baseline", "platform team", day);
        guarantee.WordOn(day).ShouldBe(PersonsWord.Met("platform team", "wiki/baseline"));
        guarantee.WordOn(day.AddDays(1)).ShouldBe(PersonsWord.None);
        (guarantee with { Owner = "" }).WordOn(day).ShouldBe(PersonsWord.None);
    }

    [Fact]
    public void Every_sentence_is_one_sentence() =>
        EvidenceCombinations.All().Select(PracticeDecision.Of).Select(decision => decision.Sentence).Distinct(StringComparer.Ordinal)
            .Where(sentence => !sentence.EndsWith('.') && !sentence.EndsWith("no such thing", StringComparison.Ordinal) || !char.IsUpper(sentence[0]) && !char.IsDigit(sentence[0]))
            .ShouldBeEmpty();

    private static string Sentence(PracticeEvidence evidence) => PracticeDecision.Of(evidence).Sentence;
}
