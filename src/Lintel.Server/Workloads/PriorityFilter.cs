using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Workloads;

/// <summary>Keeps the questions that a profile puts first, or those that it does not.</summary>
internal static class PriorityFilter
{
    /// <summary>Whether the question passes; without a filter every one does, and without a profile none is put first.</summary>
    public static bool Takes(QuestionPriority? priority, IReadOnlySet<string>? focus, string questionId) =>
        priority is null || (priority == QuestionPriority.Prioritized) == (focus?.Contains(questionId) ?? false);
}
