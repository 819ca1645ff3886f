using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>
/// What one version of a lens changes in another, as in
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_VersionDifferences.html">VersionDifferences</see>. Pillars and questions are known by their ids;
/// a question that moved to another pillar is deleted in the one and new in the other.
/// </summary>
/// <param name="Pillars">The pillars that changed, those of the target first, each in the order of its lens.</param>
public sealed record LensDifference(ImmutableArray<PillarDifference> Pillars)
{
    /// <summary>What became of the baseline in the target.</summary>
    public static LensDifference Between(LensDefinition baseline, LensDefinition target) => new(
    [
        .. target.Pillars.Select(pillar => OfOrNull(baseline.PillarOrNull(pillar.Id), pillar)).OfType<PillarDifference>(),
        .. baseline.Pillars.Where(pillar => target.PillarOrNull(pillar.Id) is null)
            .Select(pillar => new PillarDifference(pillar.Id, pillar.Name, DifferenceStatus.Deleted, Questions(pillar.Questions, []))),
    ]);

    private static PillarDifference? OfOrNull(PillarDefinition? before, PillarDefinition after)
    {
        var questions = Questions(before?.Questions ?? [], after.Questions);
        if (before is not null && before.Name == after.Name && questions.Length == 0)
            return null;
        return new(after.Id, after.Name, before is null ? DifferenceStatus.New : DifferenceStatus.Updated, questions);
    }

    private static ImmutableArray<QuestionDifference> Questions(ImmutableArray<QuestionDefinition> before, ImmutableArray<QuestionDefinition> after)
    {
        var known = before.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var kept = after.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Where(question => !known.TryGetValue(question.Id, out var old) || !old.Equals(question))
                .Select(question => new QuestionDifference(question.Id, question.Title, known.ContainsKey(question.Id) ? DifferenceStatus.Updated : DifferenceStatus.New)),
            .. before.Where(question => !kept.Contains(question.Id))
                .Select(question => new QuestionDifference(question.Id, question.Title, DifferenceStatus.Deleted)),
        ];
    }
}
