using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Workloads;

/// <summary>Risk counts as the API shows them.</summary>
internal static class Counts
{
    /// <summary>The counts of some questions of a review.</summary>
    public static IReadOnlyDictionary<Risk, int> Of(ReviewState state, IEnumerable<QuestionDefinition> questions) =>
        state.Count(questions).OrderBy(entry => entry.Key).ToDictionary(entry => entry.Key.To<Risk>(), entry => entry.Value);

    /// <summary>The counts of all reviews together, which is what a workload counts.</summary>
    public static IReadOnlyDictionary<Risk, int> OfAll(IEnumerable<ReviewState> states) => Sum(states, _ => true);

    /// <summary>The counts of those questions that a profile puts first; null without a profile.</summary>
    public static IReadOnlyDictionary<Risk, int>? Prioritized(ReviewState state, IEnumerable<QuestionDefinition> questions, IReadOnlySet<string>? focus) =>
        focus is null ? null : Of(state, questions.Where(question => focus.Contains(question.Id)));

    /// <summary>The counts over all reviews of those questions that a profile puts first; null without a profile.</summary>
    public static IReadOnlyDictionary<Risk, int>? PrioritizedOfAll(IEnumerable<ReviewState> states, IReadOnlySet<string>? focus) =>
        focus is null ? null : Sum(states, question => focus.Contains(question.Id));

    private static Dictionary<Risk, int> Sum(IEnumerable<ReviewState> states, Func<QuestionDefinition, bool> counts) => states
        .SelectMany(state => Of(state, state.Lens.Questions.Where(counts)))
        .GroupBy(entry => entry.Key).OrderBy(group => group.Key)
        .ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value));
}
