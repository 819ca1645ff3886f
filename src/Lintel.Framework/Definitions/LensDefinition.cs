using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>
/// What a lens offers, built in or <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-custom.html">custom</see>. Ids are looked up exactly as written.
/// </summary>
public sealed record LensDefinition
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<PillarDefinition> Pillars { get; init; }

    /// <summary>All questions in the order of the lens.</summary>
    public IEnumerable<QuestionDefinition> Questions => Pillars.SelectMany(pillar => pillar.Questions);

    /// <summary>The question with this id.</summary>
    public QuestionDefinition? QuestionOrNull(string id) => Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The pillar with this id.</summary>
    public PillarDefinition? PillarOrNull(string id) => Pillars.FirstOrDefault(pillar => pillar.Id == id);

    /// <summary>The pillar of a question; null for a question of another lens.</summary>
    public PillarDefinition? PillarOfOrNull(QuestionDefinition question) => Pillars.FirstOrDefault(pillar => pillar.Questions.Any(other => other.Id == question.Id));

    /// <summary>Whether texts and pillars are the same.</summary>
    public bool Equals(LensDefinition? other) => other is not null && Name == other.Name && Description == other.Description && Pillars.SequenceEqual(other.Pillars);

    public override int GetHashCode() => HashCode.Combine(Name, Description);
}
