namespace Lintel.Engine.Suppressions;

/// <summary>What became of a suppression.</summary>
/// <param name="Suppression">As written.</param>
/// <param name="State">Whether it did something.</param>
/// <param name="Note">Why it did not, where that is known.</param>
public sealed record SuppressionOutcome(Suppression Suppression, SuppressionState State, string? Note);

/// <summary>What became of a suppression; of several roots the first word holds.</summary>
public enum SuppressionState
{
    /// <summary>A failure is silent because of it.</summary>
    Applied,

    /// <summary>What it is about cannot be decided.</summary>
    Undecided,

    /// <summary>Its last day is past: it does not apply.</summary>
    Expired,

    /// <summary>Nothing fails where it stands.</summary>
    Unused,

    /// <summary>It names a check of another tool that Lintel does not make.</summary>
    Foreign,
}
