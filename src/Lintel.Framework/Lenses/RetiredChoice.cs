namespace Lintel.Framework.Lenses;

/// <summary>A choice that left the framework but still occurs in answers that were exported earlier.</summary>
/// <param name="ChoiceId">The id that old answers name.</param>
/// <param name="QuestionCode">The question that offered it.</param>
/// <param name="Title">Its last title.</param>
/// <param name="Status">What became of it.</param>
public sealed record RetiredChoice(string ChoiceId, string QuestionCode, string Title, string Status);
