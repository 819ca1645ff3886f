using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class LongPolling : ArchitectureRule<Queue>
{
    private static readonly Naming<EventSourceMapping, Queue> Mappings = new(mapping => mapping.Source);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Consumers wait for messages instead of asking over and over",
        Fails = "Consumers ask an empty queue over and over",
        Severity = Severity.Low,
        Practices = [new(Cost05.Bp05, OnPass.Nothing, OnFailure.Nothing), new(Sus03.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Queue queue, Architecture architecture) =>
        !architecture.IsDeadLetterQueue(queue) & !Mappings.Of(queue, architecture).Any(mapping => architecture.Means(mapping.Source, queue));

    protected override Verdict Holds(Queue queue, Architecture architecture) => queue.ReceiveWaitSeconds.Is(seconds => seconds > 0);

    protected override Evidence Look(Queue queue, Architecture architecture) => Evidence.Of(queue.ReceiveWaitSeconds);

    protected override Func<Queue, Architecture, Fix?> Mend => (queue, _) => Fix.Set(queue.ReceiveWaitSeconds, 20);
}
