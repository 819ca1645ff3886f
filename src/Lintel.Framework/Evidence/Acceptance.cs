namespace Lintel.Framework.Evidence;

/// <summary>A person's decision to live with a failure for a while.</summary>
/// <param name="Reason">Why; an acceptance without a reason counts for nothing.</param>
/// <param name="Until">The last day on which it counts.</param>
public sealed record Acceptance(string Reason, DateOnly Until)
{
    /// <summary>Whether the acceptance has a reason and has not expired on <paramref name="asOf"/>.</summary>
    public bool Counts(DateOnly asOf) => !string.IsNullOrWhiteSpace(Reason) && asOf <= Until;
}
