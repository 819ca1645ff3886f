using Lintel.Engine.Drafts;

namespace Lintel.Tests.Engine.Drafts;

public sealed class AnswerMergeTests
{
    private static readonly DraftedChoices Met = new(IsApplicable: true, ["a"], ["b"]);
    private static readonly AnswerDraft Draft = new("question", "SEC01", "How?", Met, "SEC01-BP01 met");

    [Fact]
    public void An_unanswered_question_is_answered_and_its_notes_say_how_it_was_left()
    {
        var changes = AnswerMerge.Of(Current(), Draft);
        changes.Choices.ShouldNotBeNull().Fingerprint.ShouldBe(Met.Fingerprint);
        NotesBlock.FingerprintOrNull(changes.Notes).ShouldBe(Met.Fingerprint);
        changes.IsLeftToPerson.ShouldBeFalse();
    }

    [Fact]
    public void The_same_draft_again_changes_nothing()
    {
        var notes = AnswerMerge.Of(Current(), Draft).Notes;
        AnswerMerge.Of(Current(notes, "a") with { NotApplicable = ["b"] }, Draft).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_a_person_answered_stays_and_the_evidence_stands_in_the_notes_beside_theirs()
    {
        var changes = AnswerMerge.Of(Current("We talked about it.", "b"), Draft);
        changes.Choices.ShouldBeNull();
        changes.IsLeftToPerson.ShouldBeTrue();
        changes.Notes.ShouldNotBeNull().ShouldStartWith("We talked about it.");
        changes.Notes.ShouldContain("SEC01-BP01 met");
        NotesBlock.FingerprintOrNull(changes.Notes).ShouldBeNull();
    }

    [Fact]
    public void An_answer_that_a_person_changed_after_a_run_is_the_person_s()
    {
        var notes = AnswerMerge.Of(Current(), Draft).Notes;
        AnswerMerge.Of(Current(notes, "a", "c"), Draft with { Choices = new(IsApplicable: true, ["b"], []) }).Choices.ShouldBeNull();
    }

    [Fact]
    public void An_answer_of_an_earlier_run_follows_the_code()
    {
        var notes = AnswerMerge.Of(Current(), Draft).Notes;
        var now = new DraftedChoices(IsApplicable: true, ["a", "b"], []);
        AnswerMerge.Of(Current(notes, "a") with { NotApplicable = ["b"] }, Draft with { Choices = now }).Choices.ShouldNotBeNull().Fingerprint.ShouldBe(now.Fingerprint);
    }

    [Fact]
    public void Without_a_decision_only_the_notes_change()
    {
        var changes = AnswerMerge.Of(Current(), Draft with { Choices = null });
        changes.Choices.ShouldBeNull();
        changes.IsLeftToPerson.ShouldBeFalse();
        changes.Notes.ShouldNotBeNull().ShouldContain("SEC01-BP01 met");
    }

    [Fact]
    public void Choices_that_the_question_does_not_offer_are_not_chosen() =>
        AnswerMerge.Of(Current() with { Offered = ["c"] }, Draft).Choices.ShouldBeNull();

    [Fact]
    public void The_block_is_cut_to_what_the_person_s_notes_leave_and_never_the_notes()
    {
        var own = new string('x', 2000);
        var notes = NotesBlock.Write(own, new string('y', 500), "0123456789ab");
        notes.Length.ShouldBeLessThanOrEqualTo(NotesBlock.LongestNotes);
        notes.ShouldStartWith(own);
        NotesBlock.Write(new string('x', 2084), "evidence", null).ShouldBe(new string('x', 2084));
    }

    private static CurrentAnswer Current(string? notes = null, params string[] selected) =>
        new(selected.Length > 0, IsApplicable: true, [.. selected], [], ["a", "b", "c"], notes);
}
