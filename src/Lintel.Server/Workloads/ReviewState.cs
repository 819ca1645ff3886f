using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Framework.Scoring;

namespace Lintel.Server.Workloads;

/// <summary>A lens review with all that its risks are counted from.</summary>
/// <param name="Review">The review.</param>
/// <param name="Lens">What the lens offers at the review's version.</param>
/// <param name="Risks">The risk of each answered question; the others are unanswered.</param>
internal sealed record ReviewState(LensReview Review, LensDefinition Lens, IReadOnlyDictionary<string, RiskLevel> Risks)
{
    /// <summary>The risk of a question.</summary>
    public RiskLevel RiskOf(QuestionDefinition question) => Risks.GetValueOrDefault(question.Id, RiskLevel.Unanswered);

    /// <summary>How many of the questions stand at each level; levels without a question are left out.</summary>
    public IReadOnlyDictionary<RiskLevel, int> Count(IEnumerable<QuestionDefinition> questions) =>
        questions.GroupBy(RiskOf).ToDictionary(group => group.Key, group => group.Count());
}
