using System.Collections.Immutable;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using ProfileTemplate = Lintel.Framework.Profiles.ProfileTemplate;

namespace Lintel.Server.Profiles;

/// <summary>Takes answers to the questions of the profile template.</summary>
internal static class ProfileAnswers
{
    private const string Field = "ProfileQuestions";

    /// <summary>No answers yet.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> None { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>The answers after an update; questions that it leaves out stay. Throws a <see cref="ValidationException"/> unless every question is answered as it asks.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(
        ImmutableSortedDictionary<string, ImmutableArray<string>> old, IReadOnlyList<ProfileQuestionUpdate> updates)
    {
        var answers = old;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var update in updates)
        {
            if (update.QuestionId is not { } id)
                throw ValidationException.Of(Field, "An answer must name its question.");
            if (!seen.Add(id))
                throw ValidationException.Of(Field, $"The question \"{id}\" is answered twice.");
            answers = answers.SetItem(id, [.. (update.SelectedChoiceIds ?? []).Distinct(StringComparer.Ordinal)]);
        }

        var problems = ProfileTemplate.Standard.Problems(answers);
        return problems.IsEmpty
            ? answers
            : throw new ValidationException(
                string.Join(' ', problems), "FIELD_VALIDATION_FAILED", [.. problems.Select(problem => new InvalidField(Field, problem))]);
    }
}
