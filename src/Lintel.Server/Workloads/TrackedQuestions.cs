using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Workloads;

/// <summary>Reads which questions become issues of a tracker.</summary>
internal static class TrackedQuestions
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(LensDefinition lens, IEnumerable<SelectedPillar> pillars)
    {
        var tracked = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var selected in pillars)
        {
            var pillar = QuestionLookup.Pillar(lens, selected.PillarId ?? "", "JiraConfiguration");
            tracked[pillar.Id] = [.. (selected.SelectedQuestionIds ?? []).Select(id => QuestionLookup.Question(lens, id).Question.Id).Distinct(StringComparer.Ordinal)];
        }

        return tracked.ToImmutable();
    }
}
