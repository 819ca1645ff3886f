using Lintel.Framework.Scoring;

namespace Lintel.Framework.Definitions;

/// <summary>
/// What risk a question has while a condition holds, as in the
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">risk rules of a lens</see>.
/// </summary>
/// <param name="Condition">What must be selected.</param>
/// <param name="Risk">High, medium or none.</param>
public sealed record RiskRule(RiskExpression Condition, RiskLevel Risk);
