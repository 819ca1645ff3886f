using System.Collections.Immutable;

namespace Lintel.Framework.Scoring;

/// <summary>How much each pillar matters to a workload. A pillar that is not named weighs 1, one that weighs 0 is not judged.</summary>
public sealed class PillarProfile
{
    private readonly ImmutableSortedDictionary<string, decimal> _weights;

    private PillarProfile(ImmutableSortedDictionary<string, decimal> weights) => _weights = weights;

    /// <summary>The profile in which all pillars weigh the same.</summary>
    public static PillarProfile Even { get; } = new(ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal));

    /// <summary>The weight of a pillar, by its id.</summary>
    public decimal this[string pillarId] => _weights.GetValueOrDefault(pillarId, 1m);

    /// <summary>The same profile with another weight for one pillar, kept within 0 and 100.</summary>
    public PillarProfile With(string pillarId, decimal weight) => new(_weights.SetItem(pillarId, Math.Clamp(weight, 0m, 100m)));
}
