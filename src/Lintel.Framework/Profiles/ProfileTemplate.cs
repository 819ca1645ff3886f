using System.Collections.Immutable;

namespace Lintel.Framework.Profiles;

/// <summary>
/// The questions from which profiles are made, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ProfileTemplate.html">ProfileTemplate</see>.
/// AWS does not publish how its own template leads to priorities; this one is ours, and says it choice by choice.
/// </summary>
/// <param name="Name">Name of the template.</param>
/// <param name="Questions">The questions in the order in which to ask them.</param>
public sealed record ProfileTemplate(string Name, ImmutableArray<ProfileQuestion> Questions)
{
    /// <summary>Growth, criticality, resilience, compliance, cost, operations, experience and sustainability.</summary>
    public static ProfileTemplate Standard { get; } = new("Business profile",
    [
        BusinessQuestions.Growth, BusinessQuestions.Criticality, BusinessQuestions.Resilience, BusinessQuestions.Compliance,
        TeamQuestions.Cost, TeamQuestions.Operations, TeamQuestions.Experience, TeamQuestions.Sustainability,
    ]);

    /// <summary>The question with this id.</summary>
    public ProfileQuestion? QuestionOrNull(string id) => Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>What is wrong with answers, a sentence each: unknown questions first, then each question in its order. A question without an answer has nothing selected.</summary>
    public ImmutableArray<string> Problems(IReadOnlyDictionary<string, ImmutableArray<string>> answers) =>
    [
        .. answers.Keys.Where(id => QuestionOrNull(id) is null).Order(StringComparer.Ordinal).Select(id => $"The template has no question \"{id}\"."),
        .. Questions.Select(question => question.ProblemOrNull(answers.GetValueOrDefault(question.Id, []))).OfType<string>(),
    ];
}
