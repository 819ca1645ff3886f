using System.Collections.Immutable;

namespace Lintel.Framework.Reviews;

/// <summary>
/// A workload seen through a lens, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_LensReview.html">LensReview</see>,
/// without its answers.
/// </summary>
public sealed record LensReview
{
    /// <summary>The alias of an official lens, the ARN of a custom one.</summary>
    public required string Lens { get; init; }

    /// <summary>The lens's version that the answers are given to.</summary>
    public required string LensVersion { get; init; }

    public string? Notes { get; init; }

    /// <summary>Notes by pillar id.</summary>
    public ImmutableSortedDictionary<string, string> PillarNotes { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Which questions become issues of a tracker, by pillar id.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> TrackedQuestions { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public DateTimeOffset UpdatedAt { get; init; }
}
