using System.Collections.Immutable;

namespace Lintel.Framework.Profiles;

/// <summary>A question about what the business wants, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ProfileTemplateQuestion.html">ProfileTemplateQuestion</see>.</summary>
public sealed record ProfileQuestion
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<ProfileChoice> Choices { get; init; }

    /// <summary>How many choices must be selected.</summary>
    public int MinSelected { get; init; } = 1;

    /// <summary>How many choices may be selected.</summary>
    public int MaxSelected { get; init; } = 1;

    /// <summary>The choice with this id.</summary>
    public ProfileChoice? ChoiceOrNull(string id) => Choices.FirstOrDefault(choice => choice.Id == id);

    /// <summary>What is wrong with a selection, in one sentence; null when it is fine.</summary>
    public string? ProblemOrNull(IReadOnlyCollection<string> selected)
    {
        if (selected.FirstOrDefault(id => ChoiceOrNull(id) is null) is { } unknown)
            return $"The question \"{Id}\" has no choice \"{unknown}\".";
        var count = selected.Distinct(StringComparer.Ordinal).Count();
        if (count >= MinSelected && count <= MaxSelected)
            return null;
        var wanted = MinSelected == MaxSelected ? $"exactly {MinSelected}" : $"{MinSelected} to {MaxSelected}";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The question \"{Id}\" takes {wanted} of its choices, not {count}.");
    }
}
