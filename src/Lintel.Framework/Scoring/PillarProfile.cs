using System.Collections.Immutable;

namespace Lintel.Framework.Scoring;

/// <summary>How much each pillar matters to a workload. A pillar that is not named weighs 1, one that weighs 0 is not judged.</summary>
public sealed class PillarProfile
{
    private readonly ImmutableArray<PillarWeight> _weights;

    private PillarProfile(ImmutableArray<PillarWeight> weights) => _weights = weights;

    /// <summary>The profile in which all pillars weigh the same.</summary>
    public static PillarProfile Even { get; } = new([]);

    /// <summary>The weight of a pillar, by its id.</summary>
    public decimal this[string pillarId] => _weights.FirstOrDefault(weight => weight.PillarId == pillarId)?.Weight ?? 1;

    /// <summary>The same profile with another weight for one pillar, kept within 0 and 100.</summary>
    public PillarProfile With(string pillarId, decimal weight) =>
        new([.. _weights.Where(other => other.PillarId != pillarId), new(pillarId, Math.Clamp(weight, 0, 100))]);

    private sealed record PillarWeight(string PillarId, decimal Weight);
}
