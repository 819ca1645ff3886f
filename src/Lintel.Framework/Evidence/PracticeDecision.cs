using System.Globalization;

namespace Lintel.Framework.Evidence;

/// <summary>The state of a practice with the evidence that gave it.</summary>
public sealed record PracticeDecision
{
    private PracticeDecision(PracticeEvidence evidence) => (Evidence, State) = (evidence, StateTable.Decide(evidence));

    public PracticeEvidence Evidence { get; }

    public PracticeState State { get; }

    public BestPracticeId Practice => Evidence.Practice;

    /// <summary>Why the practice is in this state, as one sentence.</summary>
    public string Sentence => State switch
    {
        PracticeState.Disputed => $"{Person} says met, but {Failures(Evidence.RefutingFailures.Length, "against it")}.",
        PracticeState.NotMet => $"{Failures(Evidence.RefutingFailures.Length, "against it")}{Held}.",
        PracticeState.Acknowledged => $"{Failures(Evidence.RefutingFailures.Length, "against it")}, accepted for now.",
        PracticeState.Partly => $"{Failures(Evidence.WeakeningFailures, "in part against it")}{Held}.",
        PracticeState.NotApplicable when Evidence.Word.Says == PersonSays.NotApplicable => $"{Person} says that it does not apply: {Evidence.Word.Reason}",
        PracticeState.NotApplicable => "Nothing here is of the kind it is about.",
        PracticeState.Met when Evidence.Word.Says == PersonSays.Met => $"{Person} says met{Held}.",
        PracticeState.Met => $"{Evidence.Tally} hold.",
        PracticeState.Supported when Evidence.IsProven => $"{Evidence.Tally} hold; it is for a person to say that it is done.",
        PracticeState.Supported => $"{Count(Evidence.SupportingPasses, "check speaks", "checks speak")} for it; a person's word is missing.",
        PracticeState.Unknown when Evidence.Undecided > 0 => $"{Evidence.Tally} hold, {Number(Evidence.Undecided)} cannot be decided.",
        PracticeState.Unknown => $"{Evidence.Tally} hold, but there may be more in what could not be read.",
        _ => "Nothing is known: ask a person.",
    };

    private string Person => Evidence.Word.By.Length == 0 ? "A person" : Evidence.Word.By;

    private string Held => Evidence.Members == 0 ? "" : $"; {Evidence.Tally} hold";

    /// <summary>Decides the practice.</summary>
    public static PracticeDecision Of(PracticeEvidence evidence) => new(evidence);

    private static string Failures(int count, string how) => $"{Count(count, "failure stands", "failures stand")} {how}";

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
