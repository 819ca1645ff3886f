using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>One of the subjects that a lens divides its questions into.</summary>
public sealed record PillarDefinition
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ImmutableArray<QuestionDefinition> Questions { get; init; }

    /// <summary>Whether name and questions are the same.</summary>
    public bool Equals(PillarDefinition? other) => other is not null && Id == other.Id && Name == other.Name && Questions.SequenceEqual(other.Questions);

    public override int GetHashCode() => HashCode.Combine(Id, Name);
}
