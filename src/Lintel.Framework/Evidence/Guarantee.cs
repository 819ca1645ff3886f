namespace Lintel.Framework.Evidence;

/// <summary>What a platform provides centrally for the workloads on it; it counts as its owner's word.</summary>
/// <param name="Practice">The practice that is provided.</param>
/// <param name="Scope">What the guarantee covers, such as an organizational unit.</param>
/// <param name="Evidence">Where it can be looked up.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Until">The last day on which it counts.</param>
public sealed record Guarantee(BestPracticeId Practice, string Scope, string Evidence, string Owner, DateOnly Until)
{
    /// <summary>The owner's word for the practice, or none once the guarantee has expired or when nobody answers for it.</summary>
    public PersonsWord WordOn(DateOnly asOf) =>
        string.IsNullOrWhiteSpace(Owner) || asOf > Until ? PersonsWord.None : PersonsWord.Met(Owner, Evidence);
}
