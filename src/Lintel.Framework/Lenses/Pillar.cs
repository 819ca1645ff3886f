using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>One of the subjects that a lens divides its questions into.</summary>
public sealed record Pillar
{
    /// <summary>What the AWS tool calls the pillar, such as <c>operationalExcellence</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What question codes begin with, such as <c>OPS</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<DesignPrinciple> DesignPrinciples { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }
}
