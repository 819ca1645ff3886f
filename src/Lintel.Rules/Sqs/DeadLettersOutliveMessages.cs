using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class DeadLettersOutliveMessages : ArchitectureRule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Dead letters are kept longer than the messages they were",
        Fails = "Messages expire soon after they arrive in the dead-letter queue",
        Severity = Severity.Medium,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Queue queue, Architecture architecture) => architecture.Find<Queue>(queue.DeadLetterQueue).Is(_ => Verdict.All([]));

    protected override Verdict Holds(Queue queue, Architecture architecture) => architecture.Find<Queue>(queue.DeadLetterQueue)
        .Is(dead => dead.Fifo.Is(true) | dead.RetentionSeconds.Satisfies(kept => queue.RetentionSeconds.Is(seconds => kept > seconds)));

    protected override Evidence Look(Queue queue, Architecture architecture) => architecture.Find<Queue>(queue.DeadLetterQueue).OrNull is { } dead
        ? new Evidence
        {
            Text = $"of the queue, {queue.RetentionSeconds.Describe()}; of its dead-letter queue, {dead.RetentionSeconds.Describe()}",
            Location = dead.RetentionSeconds.Location ?? dead.Location,
        }
        : Evidence.Of(queue.DeadLetterQueue);
}
