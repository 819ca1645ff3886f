using System.Collections.Immutable;

namespace Lintel.Engine.Drafts;

/// <summary>What a review has to say on one question of the framework, in the terms of AWS's tool.</summary>
/// <param name="QuestionId">The question's id, such as <c>protect-data-rest</c>.</param>
/// <param name="Code">The question's code, such as <c>SEC08</c>.</param>
/// <param name="Title">The question as people know it.</param>
/// <param name="Choices">What to select; null while too little is decided, for in AWS's model a choice that is not selected is a risk.</param>
/// <param name="Evidence">What the review found, for the notes. Never empty.</param>
public sealed record AnswerDraft(string QuestionId, string Code, string Title, DraftedChoices? Choices, string Evidence);

/// <summary>The choices of an answer.</summary>
/// <param name="IsApplicable">Whether the question applies at all.</param>
/// <param name="Selected">Ids of the choices that are met; "None of these" when none is.</param>
/// <param name="NotApplicable">Ids of the choices that nothing in the workload could be about.</param>
public sealed record DraftedChoices(bool IsApplicable, ImmutableArray<string> Selected, ImmutableArray<string> NotApplicable)
{
    /// <summary>A short text that is the same for the same choices, whatever their order.</summary>
    public string Fingerprint => Fingerprints.Of(IsApplicable, Selected, NotApplicable);
}
