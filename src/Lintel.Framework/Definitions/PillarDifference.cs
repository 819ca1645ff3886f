using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>What became of a pillar, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_PillarDifference.html">PillarDifference</see>.</summary>
/// <param name="PillarId">The pillar.</param>
/// <param name="PillarName">Its name in the newest version that has it.</param>
/// <param name="Status">What became of it; a pillar whose questions changed is updated.</param>
/// <param name="Questions">Its questions that changed, those of the target first.</param>
public sealed record PillarDifference(string PillarId, string PillarName, DifferenceStatus Status, ImmutableArray<QuestionDifference> Questions);
