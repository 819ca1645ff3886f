namespace Lintel.Framework.Evidence;

/// <summary>A rule that proves a practice, over the population it applies to.</summary>
/// <param name="Rule">Slug of the rule.</param>
/// <param name="Passed">Members that the rule holds for.</param>
/// <param name="Failed">Members that it does not hold for.</param>
/// <param name="Unknown">Members that it cannot decide.</param>
/// <param name="IsClosed">Whether no unmodelled resource, missing module, parse error or unknown count could add a member.</param>
public sealed record Obligation(string Rule, int Passed, int Failed, int Unknown, bool IsClosed)
{
    /// <summary>How many members the population has, decided or not.</summary>
    public int Members => Passed + Failed + Unknown;

    /// <summary>Whether the rule holds for all members and no more can appear.</summary>
    public bool Holds => Failed == 0 && Unknown == 0 && IsClosed;
}
