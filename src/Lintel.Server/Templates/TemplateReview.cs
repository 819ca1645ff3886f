using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;

namespace Lintel.Server.Templates;

/// <summary>A lens review of a template with its answers.</summary>
/// <param name="Review">The review.</param>
/// <param name="Answers">What was answered, by question id; a question without an answer is unanswered.</param>
internal sealed record TemplateReview(LensReview Review, ImmutableSortedDictionary<string, Answer> Answers)
{
    /// <summary>A review in which nothing is answered yet.</summary>
    public static TemplateReview Begun(string lens, string version, DateTimeOffset now) => new(
        new() { Lens = lens, LensVersion = version, UpdatedAt = now }, ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal));

    /// <summary>The answer to a question.</summary>
    public Answer AnswerTo(QuestionDefinition question) => Answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id);

    /// <summary>Whether something is said to a question, be it that it does not apply.</summary>
    public bool IsAnswered(QuestionDefinition question)
    {
        var answer = AnswerTo(question);
        return !answer.IsApplicable || question.Choices.Any(choice => answer.StatusOf(choice.Id) != ChoiceStatus.Unselected);
    }

    /// <summary>What the lens offers at the review's version.</summary>
    public async Task<LensDefinition> LensAsync(Session session) => await LensText.FindAsync(session, Review.Lens, Review.LensVersion)
        ?? throw new InvalidOperationException($"Version {Review.LensVersion} of {Review.Lens} is reviewed and not kept.");

    /// <summary>The review at another version of its lens: answers go along with their questions.</summary>
    public TemplateReview CarriedTo(LensDefinition lens, string version) => new(
        Review with
        {
            LensVersion = version,
            PillarNotes = Review.PillarNotes.RemoveRange(Review.PillarNotes.Keys.Where(pillar => lens.PillarOrNull(pillar) is null)),
        },
        Answers.Clear().AddRange(
            from answer in Answers
            let question = lens.QuestionOrNull(answer.Key)
            where question is not null
            select KeyValuePair.Create(question.Id, answer.Value.CarriedTo(question))));
}
