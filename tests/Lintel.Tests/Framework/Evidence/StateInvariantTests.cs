using Lintel.Framework.Evidence;

namespace Lintel.Tests.Framework.Evidence;

public sealed class StateInvariantTests
{
    private static readonly PracticeEvidence[] All = [.. EvidenceCombinations.All()];

    [Fact]
    public void Every_state_occurs() =>
        All.Select(StateTable.Decide).Distinct().Order().ShouldBe(Enum.GetValues<PracticeState>());

    [Fact]
    public void Every_combination_gets_what_the_words_of_the_table_say() =>
        All.Where(evidence => StateTable.Decide(evidence) != ByTheWords(evidence)).ShouldBeEmpty();

    [Fact]
    public void An_unknown_member_more_never_makes_it_met_by_code() =>
        Never(evidence => evidence with { Obligations = evidence.Obligations.Add(new Obligation("more", 0, 0, 1, IsClosed: true)) },
            (_, evidence, after) => after == PracticeState.Met && evidence.Word.Says != PersonSays.Met);

    [Fact]
    public void An_open_world_never_makes_it_met_by_code() =>
        Never(evidence => evidence with { Obligations = [.. evidence.Obligations.Select(obligation => obligation with { IsClosed = false })] },
            (_, evidence, after) => after == PracticeState.Met && evidence.Word.Says != PersonSays.Met);

    [Fact]
    public void A_refuting_failure_more_never_makes_it_better() =>
        Never(evidence => evidence with { RefutingFailures = evidence.RefutingFailures.Add(new RefutingFailure("more", IsAccepted: false)) },
            (_, _, after) => after is not (PracticeState.Disputed or PracticeState.NotMet));

    [Fact]
    public void Accepting_failures_never_makes_it_met() =>
        Never(evidence => evidence with { RefutingFailures = [.. evidence.RefutingFailures.Select(failure => failure with { IsAccepted = true })] },
            (_, evidence, after) => !evidence.RefutingFailures.IsEmpty && !after.IsAgainst());

    [Fact]
    public void A_human_act_is_never_met_by_code() =>
        Never(evidence => evidence with { IsHumanAct = true, Word = PersonsWord.None }, (_, _, after) => after == PracticeState.Met);

    [Fact]
    public void Without_a_failure_nothing_speaks_against_it() =>
        Never(evidence => evidence with { RefutingFailures = [], WeakeningFailures = 0 },
            (_, _, after) => after.IsAgainst() || after == PracticeState.Partly);

    [Fact]
    public void A_supporting_pass_more_changes_nothing_that_is_decided() =>
        Never(evidence => evidence with { SupportingPasses = evidence.SupportingPasses + 1 }, (before, _, after) => before.IsDecided() && before != after);

    [Fact]
    public void Not_applicable_needs_a_person_or_a_complete_scope() =>
        Never(evidence => evidence with { IsScopeComplete = false, Word = PersonsWord.None }, (_, _, after) => after == PracticeState.NotApplicable);

    private static void Never(Func<PracticeEvidence, PracticeEvidence> change, Func<PracticeState, PracticeEvidence, PracticeState, bool> violates) =>
        All.Where(evidence => change(evidence) is var changed && violates(StateTable.Decide(evidence), changed, StateTable.Decide(changed))).Take(3).ShouldBeEmpty();

    /// <summary>The table of docs/contracts.md once more, written as one chain of conditions over counts instead of rows.</summary>
    private static PracticeState ByTheWords(PracticeEvidence evidence)
    {
        var standing = evidence.RefutingFailures.Length;
        var accepted = evidence.RefutingFailures.Count(failure => failure.IsAccepted);
        var populated = evidence.Obligations.Where(obligation => obligation.Passed + obligation.Failed + obligation.Unknown > 0).ToList();
        var failed = populated.Sum(obligation => obligation.Failed);
        var uncertain = populated.Sum(obligation => obligation.Unknown) > 0 || evidence.Obligations.Any(obligation => !obligation.IsClosed);

        if (standing > 0)
            return evidence.Word.Says == PersonSays.Met ? PracticeState.Disputed : accepted < standing ? PracticeState.NotMet : PracticeState.Acknowledged;
        if (evidence.WeakeningFailures > 0)
            return PracticeState.Partly;
        if (evidence.Word.Says == PersonSays.NotApplicable || (evidence.Applicability == Applicability.DoesNotApply && evidence.IsScopeComplete))
            return PracticeState.NotApplicable;
        if (evidence.Word.Says == PersonSays.Met)
            return PracticeState.Met;
        if (populated.Count > 0 && failed == 0)
            return uncertain ? PracticeState.Unknown : evidence.IsHumanAct ? PracticeState.Supported : PracticeState.Met;
        return evidence.SupportingPasses > 0 ? PracticeState.Supported : PracticeState.Open;
    }
}
