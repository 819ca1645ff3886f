using Lintel.Framework.Evidence;
using Lintel.Framework.Practices;

namespace Lintel.Tests.Framework.Evidence;

public sealed class StateTableTests
{
    private static readonly PracticeEvidence Nothing = new() { Practice = Sec08.Bp02, IsHumanAct = false };
    private static readonly PersonsWord SaysMet = PersonsWord.Met("Ada", "looked at it");
    private static readonly PersonsWord SaysNotApplicable = PersonsWord.NotApplicable("Ada", "no data here");

    [Fact]
    public void A_persons_met_against_a_refuting_failure_is_disputed() =>
        Decide(Nothing with { Word = SaysMet, RefutingFailures = [Failure()] }).ShouldBe(PracticeState.Disputed);

    [Fact]
    public void Even_an_accepted_failure_disputes_a_persons_met() =>
        Decide(Nothing with { Word = SaysMet, RefutingFailures = [Failure(accepted: true)] }).ShouldBe(PracticeState.Disputed);

    [Fact]
    public void A_refuting_failure_that_nobody_accepted_makes_it_not_met() =>
        Decide(Nothing with { RefutingFailures = [Failure(accepted: true), Failure()] }).ShouldBe(PracticeState.NotMet);

    [Fact]
    public void Refuting_failures_that_are_all_accepted_are_acknowledged_and_never_met() =>
        Decide(Nothing with { Obligations = [Holding(3)], RefutingFailures = [Failure(accepted: true), Failure(accepted: true)] })
            .ShouldBe(PracticeState.Acknowledged);

    [Fact]
    public void Weakening_failures_alone_make_it_partly_met() =>
        Decide(Nothing with { WeakeningFailures = 1, Obligations = [Holding(3)] }).ShouldBe(PracticeState.Partly);

    [Fact]
    public void A_person_with_a_reason_makes_it_not_applicable() =>
        Decide(Nothing with { Word = SaysNotApplicable }).ShouldBe(PracticeState.NotApplicable);

    [Fact]
    public void A_person_without_a_reason_makes_nothing_not_applicable() =>
        Decide(Nothing with { Word = PersonsWord.NotApplicable("Ada", " ") }).ShouldBe(PracticeState.Open);

    [Fact]
    public void A_predicate_makes_it_not_applicable_in_a_complete_scope_only()
    {
        Decide(Nothing with { Applicability = Applicability.DoesNotApply, IsScopeComplete = true }).ShouldBe(PracticeState.NotApplicable);
        Decide(Nothing with { Applicability = Applicability.DoesNotApply, IsScopeComplete = false }).ShouldBe(PracticeState.Open);
        Decide(Nothing with { Applicability = Applicability.Applies, IsScopeComplete = true }).ShouldBe(PracticeState.Open);
    }

    [Fact]
    public void It_is_met_when_every_obligation_with_members_holds() =>
        Decide(Nothing with { Obligations = [Holding(40), Holding(0), Holding(1)] }).ShouldBe(PracticeState.Met);

    [Fact]
    public void Obligations_without_members_prove_nothing() => Decide(Nothing with { Obligations = [Holding(0)] }).ShouldBe(PracticeState.Open);

    [Fact]
    public void An_empty_obligation_that_could_have_members_keeps_it_from_being_met() =>
        Decide(Nothing with { Obligations = [Holding(41), Holding(0) with { IsClosed = false }] }).ShouldBe(PracticeState.Unknown);

    [Fact]
    public void A_persons_word_alone_makes_it_met() => Decide(Nothing with { Word = SaysMet }).ShouldBe(PracticeState.Met);

    [Fact]
    public void Supporting_passes_alone_support_it() => Decide(Nothing with { SupportingPasses = 1 }).ShouldBe(PracticeState.Supported);

    [Fact]
    public void A_human_act_is_supported_by_what_would_prove_anything_else() =>
        Decide(Nothing with { IsHumanAct = true, Obligations = [Holding(41)] }).ShouldBe(PracticeState.Supported);

    [Fact]
    public void A_human_act_is_met_by_a_persons_word() => Decide(Nothing with { IsHumanAct = true, Word = SaysMet }).ShouldBe(PracticeState.Met);

    [Fact]
    public void Members_that_cannot_be_decided_leave_it_unknown_though_other_passes_support_it() =>
        Decide(Nothing with { Obligations = [Holding(40) with { Unknown = 1 }], SupportingPasses = 5 }).ShouldBe(PracticeState.Unknown);

    [Fact]
    public void Failures_that_do_nothing_leave_supporting_passes_alone() =>
        Decide(Nothing with { Obligations = [Holding(1) with { Failed = 1, Unknown = 1 }], SupportingPasses = 1 }).ShouldBe(PracticeState.Supported);

    [Fact]
    public void Without_anything_it_is_open() => Decide(Nothing).ShouldBe(PracticeState.Open);

    [Fact]
    public void Rows_stand_in_the_order_of_the_states() =>
        StateTable.Rows.Select(row => row.State).ShouldBe(Enum.GetValues<PracticeState>());

    [Fact]
    public void The_word_of_every_state_is_its_own() =>
        Enum.GetValues<PracticeState>().Select(state => state.Word()).Distinct(StringComparer.Ordinal).Count().ShouldBe(9);

    private static PracticeState Decide(PracticeEvidence evidence) => StateTable.Decide(evidence);

    private static RefutingFailure Failure(bool accepted = false) => new("kms-key-rotated", accepted);

    private static Obligation Holding(int members) => new("sqs-queue-encrypted", members, 0, 0, IsClosed: true);
}
