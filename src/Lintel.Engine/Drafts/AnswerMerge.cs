using System.Collections.Immutable;

namespace Lintel.Engine.Drafts;

/// <summary>An answer as a workload has it.</summary>
/// <param name="IsAnswered">Whether anything was selected or said not to apply.</param>
/// <param name="IsApplicable">Whether the question applies.</param>
/// <param name="Selected">Ids of the selected choices.</param>
/// <param name="NotApplicable">Ids of the choices that were said not to apply.</param>
/// <param name="Offered">Ids of all choices that the question offers there.</param>
/// <param name="Notes">The notes.</param>
public sealed record CurrentAnswer(
    bool IsAnswered, bool IsApplicable, ImmutableArray<string> Selected, ImmutableArray<string> NotApplicable, ImmutableArray<string> Offered, string? Notes)
{
    public string Fingerprint => Fingerprints.Of(IsApplicable, Selected, NotApplicable);
}

/// <summary>What to change of an answer.</summary>
/// <param name="Choices">The new choices; null where they stay.</param>
/// <param name="Notes">The new notes; null where they stay.</param>
/// <param name="IsLeftToPerson">Whether the choices stay because a person made them.</param>
public sealed record AnswerChanges(DraftedChoices? Choices, string? Notes, bool IsLeftToPerson)
{
    public bool IsEmpty => Choices is null && Notes is null;
}

/// <summary>Brings a draft and a workload's answer together without ever touching what a person answered.</summary>
public static class AnswerMerge
{
    /// <summary>What to change.</summary>
    public static AnswerChanges Of(CurrentAnswer current, AnswerDraft draft)
    {
        var left = NotesBlock.FingerprintOrNull(current.Notes);
        var isPersons = current.IsAnswered && left != current.Fingerprint;
        var choices = draft.Choices is { } drafted && !isPersons ? Offered(drafted, current) : null;
        var stays = choices is null || choices.Fingerprint == current.Fingerprint;
        var fingerprint = isPersons ? null : choices?.Fingerprint ?? (current.IsAnswered ? left : null);
        var notes = NotesBlock.Write(current.Notes, draft.Evidence, fingerprint);
        return new(stays ? null : choices, notes == (current.Notes ?? "") ? null : notes, isPersons && draft.Choices is not null);
    }

    /// <summary>Another version of the framework may offer other choices: only those that are there can be chosen, and without one nothing is.</summary>
    private static DraftedChoices? Offered(DraftedChoices drafted, CurrentAnswer current)
    {
        var offered = current.Offered.ToHashSet(StringComparer.Ordinal);
        var choices = drafted with
        {
            Selected = [.. drafted.Selected.Where(offered.Contains)],
            NotApplicable = [.. drafted.NotApplicable.Where(offered.Contains)],
        };
        return choices.IsApplicable && choices.Selected.IsEmpty ? null : choices;
    }
}
