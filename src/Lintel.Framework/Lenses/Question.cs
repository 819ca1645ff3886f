using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>A question of a pillar, answered by choosing among its best practices.</summary>
public sealed record Question
{
    /// <summary>What the AWS tool calls the question, such as <c>protect-data-rest</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the documentation calls the question, such as <c>SEC08</c>.</summary>
    public required string Code { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The title that the AWS tool shows; the same as <see cref="Title"/> for most questions.</summary>
    public required string ToolTitle { get; init; }

    /// <summary>The best-practice area of the pillar that the question belongs to.</summary>
    public required string Area { get; init; }

    public required string Description { get; init; }

    /// <summary>The choice id of "None of these".</summary>
    public required string NoneChoiceId { get; init; }

    public required ImmutableArray<BestPractice> BestPractices { get; init; }
}
