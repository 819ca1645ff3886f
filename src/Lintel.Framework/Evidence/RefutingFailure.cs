namespace Lintel.Framework.Evidence;

/// <summary>A finding that speaks against a practice.</summary>
/// <param name="Rule">Slug of the rule that failed.</param>
/// <param name="IsAccepted">Whether an <see cref="Acceptance"/> counts for it on the day of the review.</param>
public sealed record RefutingFailure(string Rule, bool IsAccepted);
