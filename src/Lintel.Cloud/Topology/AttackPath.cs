using System.Collections.Immutable;

namespace Lintel.Cloud.Topology;

/// <summary>A way from the Internet to data of which every hop is known to be open.</summary>
public sealed record AttackPath(ImmutableArray<PathStep> Steps)
{
    /// <summary>The widest of its openings.</summary>
    public Weakness Weakness => Steps.Max(step => step.Weakness);

    /// <summary>"Internet", then the addresses passed through, the data last.</summary>
    public ImmutableArray<string> Addresses => ["Internet", .. Steps.Select(step => step.To.Address)];
}
