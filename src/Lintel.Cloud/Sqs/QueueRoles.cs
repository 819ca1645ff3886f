using System.Runtime.CompilerServices;
using Lintel.Cloud.Events;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Cloud.Sqs;

/// <summary>What a queue is there for, as far as the resources around it tell.</summary>
public static class QueueRoles
{
    private static readonly ConditionalWeakTable<Architecture, HashSet<Queue>> DeadLetterQueues = [];
    private static readonly string[] Words = ["dlq", "dead", "deadletter", "deadletters", "dl"];
    private static readonly char[] Separators = ['-', '_', '.'];

    extension(Architecture architecture)
    {
        /// <summary>Whether others put there what they could not handle, by reference or by a name that says so.</summary>
        public Verdict IsDeadLetterQueue(Queue queue) =>
            queue.QueueName.Is(SaysSo) | queue.RedriveAllowPolicy.IsSet
            | Verdict.Of(SaysSo(queue.Name) || DeadLetterQueues.GetValue(architecture, FindDeadLetterQueues).Contains(queue));
    }

    private static bool SaysSo(string name) =>
        name.Split(Separators).Any(word => Words.Contains(word, StringComparer.OrdinalIgnoreCase))
        || name.EndsWith("DLQ", StringComparison.OrdinalIgnoreCase) || name.Contains("DeadLetter", StringComparison.OrdinalIgnoreCase);

    private static HashSet<Queue> FindDeadLetterQueues(Architecture architecture)
    {
        IEnumerable<Setting<string>> named =
        [
            .. architecture.All<Queue>().Select(queue => queue.DeadLetterQueue),
            .. architecture.All<Queue>().Select(queue => queue.RedrivePolicy),
            .. architecture.All<Subscription>().Select(subscription => subscription.DeadLetterQueue),
            .. architecture.All<Function>().SelectMany(function => function.FailureDestinations.Items.Append(function.DeadLetterTarget)),
            .. architecture.All<EventTarget>().Select(target => target.DeadLetterQueue),
            .. architecture.All<EventSourceMapping>().Select(mapping => mapping.FailureDestination),
        ];
        var found = new HashSet<Queue>(ReferenceEqualityComparer.Instance);
        foreach (var setting in named)
        {
            if (architecture.Find<Queue>(setting).OrNull is { } queue)
                found.Add(queue);
        }

        return found;
    }
}
