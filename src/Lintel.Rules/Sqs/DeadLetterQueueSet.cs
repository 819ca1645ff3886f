using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class DeadLetterQueueSet : ArchitectureRule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Queues put aside messages that nobody can handle",
        Fails = "Messages that nobody can handle come back until they expire",
        Severity = Severity.Medium,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Rel05.Bp04, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Queue queue, Architecture architecture) => !architecture.IsDeadLetterQueue(queue);

    protected override Verdict Holds(Queue queue, Architecture architecture) => queue.RedrivePolicy.IsNamed;

    protected override Evidence Look(Queue queue, Architecture architecture) => Evidence.Of(queue.RedrivePolicy);
}
