using System.Collections.Immutable;
using Lintel.Framework.Lenses;

namespace Lintel.Framework.Profiles;

/// <summary>
/// Which questions of the framework a profile puts first, as
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/profiles.html">profiles</see> do: those that one of the selected choices names.
/// </summary>
public static class Prioritization
{
    /// <summary>Ids of the prioritized questions, in the order of the framework; selections that the template does not have count for nothing.</summary>
    /// <param name="answers">Ids of the selected choices by question id of <see cref="ProfileTemplate.Standard"/>.</param>
    public static ImmutableArray<string> Of(IReadOnlyDictionary<string, ImmutableArray<string>> answers)
    {
        var codes = ProfileTemplate.Standard.Questions
            .SelectMany(question => answers.GetValueOrDefault(question.Id, []).Select(question.ChoiceOrNull))
            .SelectMany(choice => choice?.Priorities ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return [.. Catalogue.WellArchitected.Questions.Where(question => codes.Contains(question.Code)).Select(question => question.Id)];
    }
}
