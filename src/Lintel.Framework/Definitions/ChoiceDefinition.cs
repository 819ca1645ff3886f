using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>What a question offers to choose, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Choice.html">Choice</see>.</summary>
public sealed record ChoiceDefinition
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What the choice means; custom lenses say that in <see cref="HelpfulResource"/>.</summary>
    public string? Description { get; init; }

    public ResourceLink? HelpfulResource { get; init; }

    /// <summary>What to do when the choice is not selected.</summary>
    public ResourceLink? ImprovementPlan { get; init; }

    public ImmutableArray<AdditionalResource> AdditionalResources { get; init; } = [];

    /// <summary>
    /// Whether this is the question's "None of these", which a
    /// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">lens</see> marks by the ending of the id.
    /// </summary>
    public bool IsNone => Id.EndsWith("_no", StringComparison.Ordinal);

    /// <summary>Whether everything that is said of the choice is the same.</summary>
    public bool Equals(ChoiceDefinition? other) =>
        other is not null && Id == other.Id && Title == other.Title && Description == other.Description && HelpfulResource == other.HelpfulResource
            && ImprovementPlan == other.ImprovementPlan && AdditionalResources.SequenceEqual(other.AdditionalResources);

    public override int GetHashCode() => HashCode.Combine(Id, Title);
}
