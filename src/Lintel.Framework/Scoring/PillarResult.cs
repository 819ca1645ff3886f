using System.Collections.Immutable;
using Lintel.Framework.Lenses;

namespace Lintel.Framework.Scoring;

/// <summary>The row of a pillar.</summary>
/// <param name="Pillar">The pillar.</param>
/// <param name="Weight">Its weight in the workload's profile.</param>
/// <param name="Score">Its score.</param>
/// <param name="Questions">The risks of its questions, in the order of the lens.</param>
public sealed record PillarResult(Pillar Pillar, decimal Weight, PillarScore Score, ImmutableArray<QuestionResult> Questions)
{
    /// <summary>How many questions of the pillar stand at each level.</summary>
    public RiskCounts Risks => RiskCounts.Of(Questions.Select(question => question.Risk));
}

/// <summary>The row of a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Risk">Its risk.</param>
public sealed record QuestionResult(Question Question, QuestionRisk Risk);
