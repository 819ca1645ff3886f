namespace Lintel.Framework.Evidence;

/// <summary>What the catalogue's predicate of not-applicable says of a practice in this architecture.</summary>
public enum Applicability
{
    /// <summary>The catalogue has no predicate for the practice.</summary>
    NoPredicate,

    /// <summary>The practice applies, or whether it does cannot be told.</summary>
    Applies,

    /// <summary>The predicate holds: there is nothing here that the practice could be about.</summary>
    DoesNotApply,
}
