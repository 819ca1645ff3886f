using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class DeadLettersKeptLonger : ArchitectureRule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Dead-letter queues keep messages longer than the queues they serve",
        Fails = "A message that arrives in the dead-letter queue late is deleted before anybody looks at it",
        Severity = Severity.Low,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Rel05.Bp04, OnPass.Nothing, OnFailure.Weakens)],
    };

    private const int Longest = 1_209_600;

    // In a FIFO queue the clock starts anew with the move.
    protected override Verdict AppliesTo(Queue queue, Architecture architecture) =>
        queue.DeadLetterQueue.IsSet & !queue.Fifo.Is(true) & architecture.Find<Queue>(queue.DeadLetterQueue).Exists;

    protected override Verdict Holds(Queue queue, Architecture architecture) => architecture.Find<Queue>(queue.DeadLetterQueue).Is(other =>
        other.RetentionSeconds.Satisfies(kept => queue.RetentionSeconds.Is(own => kept > own || kept == Longest)));

    protected override Evidence Look(Queue queue, Architecture architecture) => architecture.Find<Queue>(queue.DeadLetterQueue).OrNull is { } other
        ? Evidence.Of(other.RetentionSeconds) with
        {
            Text = $"of `{other.Address}` {other.RetentionSeconds.Describe()}, of `{queue.Address}` {queue.RetentionSeconds.Describe()}",
            Location = other.RetentionSeconds.Location ?? other.Location,
        }
        : Evidence.Of(queue.DeadLetterQueue);

    protected override Func<Queue, Architecture, Fix?> Mend => (queue, architecture) => architecture.Find<Queue>(queue.DeadLetterQueue).OrNull is { } other ? Fix.Set(other.RetentionSeconds, Longest) : null;
}
