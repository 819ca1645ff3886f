using System.Collections.Immutable;

namespace Lintel.Framework.Evidence;

/// <summary>Decides the state of a practice: the first row that holds.</summary>
public static class StateTable
{
    /// <summary>The rows in the order in which they are tried; the last one always holds.</summary>
    public static ImmutableArray<StateRow> Rows { get; } =
    [
        new(PracticeState.Disputed, evidence => evidence.Word.Says == PersonSays.Met && !evidence.RefutingFailures.IsEmpty),
        new(PracticeState.NotMet, evidence => evidence.RefutingFailures.Any(failure => !failure.IsAccepted)),
        new(PracticeState.Acknowledged, evidence => !evidence.RefutingFailures.IsEmpty),
        new(PracticeState.Partly, evidence => evidence.WeakeningFailures > 0),
        new(PracticeState.NotApplicable, evidence => evidence.Word.Says == PersonSays.NotApplicable || LeavesNothing(evidence)),
        new(PracticeState.Met, evidence => evidence.Word.Says == PersonSays.Met || (evidence.IsProven && !evidence.IsHumanAct)),
        new(PracticeState.Supported, evidence => !evidence.IsUndecided && (evidence.SupportingPasses > 0 || evidence.IsProven)),
        new(PracticeState.Unknown, evidence => evidence.IsUndecided),
        new(PracticeState.Open, _ => true),
    ];

    /// <summary>The state that the evidence gives the practice.</summary>
    public static PracticeState Decide(PracticeEvidence evidence) => Rows.First(row => row.Holds(evidence)).State;

    private static bool LeavesNothing(PracticeEvidence evidence) => evidence.Applicability == Applicability.DoesNotApply && evidence.IsScopeComplete;
}

/// <summary>One row of the <see cref="StateTable"/>.</summary>
/// <param name="State">The state it gives.</param>
/// <param name="Holds">When it does, rows before it not holding.</param>
public sealed record StateRow(PracticeState State, Func<PracticeEvidence, bool> Holds);
