using System.Collections.Immutable;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Lenses;

namespace Lintel.Server.Templates;

/// <summary>A review template as it is kept: answers that new workloads begin with.</summary>
internal sealed record Template
{
    public required string Arn { get; init; }

    public required string Owner { get; init; }

    public required string Region { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The notes of the workloads that are made from it.</summary>
    public string? Notes { get; init; }

    /// <summary>The reviews in the order in which their lenses were applied.</summary>
    public ImmutableArray<TemplateReview> Reviews { get; init; } = [];

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The review through a lens; throws when the template has none.</summary>
    public TemplateReview ReviewOf(string aliasOrArn) =>
        Reviews.FirstOrDefault(review => review.Review.Lens == LensAccess.Key(aliasOrArn)) ?? throw new ResourceNotFoundException("LENS_REVIEW", aliasOrArn);

    /// <summary>The template with a review in the place of the one through the same lens.</summary>
    public Template With(TemplateReview review, DateTimeOffset now) => this with
    {
        Reviews = [.. Reviews.Select(other => other.Review.Lens == review.Review.Lens ? review with { Review = review.Review with { UpdatedAt = now } } : other)],
        UpdatedAt = now,
    };
}
