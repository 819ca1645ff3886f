using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>What the service accepts in a lens and its author may not have meant.</summary>
public static class LensAdvice
{
    // What the API model gives for the ids of pillars and choices.
    private const int ModelId = 64;

    /// <summary>A sentence for each, in the order of the lens.</summary>
    public static ImmutableArray<string> Of(LensDefinition lens) =>
    [
        .. lens.Pillars.Where(pillar => pillar.Id.Length > ModelId).Select(pillar => Long("pillar", pillar.Id)),
        .. lens.Questions.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(QuestionDefinition question)
    {
        if (!question.RiskRules.Any(rule => rule.Condition.IsDefault))
            yield return $"The question {question.Id} has no default rule: it stays unanswered where no rule holds.";
        var named = question.RiskRules.SelectMany(rule => rule.Condition.ChoiceIds).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in question.Choices)
        {
            if (!MeansNone(choice) && !named.Contains(choice.Id))
                yield return $"The choice {choice.Id} of the question {question.Id} is in no rule: it lowers no risk.";
            if (choice.Id.Length > ModelId)
                yield return Long("choice", choice.Id);
        }
    }

    // Authors often leave the ending off that the format has for it.
    private static bool MeansNone(ChoiceDefinition choice) => choice.IsNone || choice.Title.StartsWith("None of the", StringComparison.OrdinalIgnoreCase);

    private static string Long(string what, string id) => $"The {what} id {id} has more than {ModelId} characters, which clients that check them refuse.";
}
