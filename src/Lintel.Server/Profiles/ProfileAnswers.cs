using System.Collections.Immutable;
using Lintel.Framework.Profiles;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;

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
            var question = Standard.Questions.FirstOrDefault(question => question.Id == update.QuestionId)
                ?? throw ValidationException.Of(Field, $"No question with ID {update.QuestionId} was found in the profile template.");
            if (!seen.Add(question.Id))
                throw ValidationException.Of(Field, $"The question {question.Id} stands twice.");
            ImmutableArray<string> selected = [.. (update.SelectedChoiceIds ?? []).Distinct(StringComparer.Ordinal)];
            if (selected.FirstOrDefault(id => question.Choices.All(choice => choice.Id != id)) is { } unknown)
                throw ValidationException.Of(Field, $"No choice with ID {unknown} was found in the question {question.Id}.");
            answers = answers.SetItem(question.Id, selected);
        }

        foreach (var question in Standard.Questions)
        {
            var count = answers.TryGetValue(question.Id, out var selected) ? selected.Length : 0;
            if (count < question.MinSelected || count > question.MaxSelected)
                throw ValidationException.Of(Field, $"The question {question.Id} takes {question.MinSelected} to {question.MaxSelected} choices, not {count}.");
        }

        return answers;
    }

    private static Framework.Profiles.ProfileTemplate Standard => Framework.Profiles.ProfileTemplate.Standard;
}
