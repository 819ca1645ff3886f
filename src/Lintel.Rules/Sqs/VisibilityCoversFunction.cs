using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class VisibilityCoversFunction : ArchitectureRule<EventSourceMapping>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Messages stay hidden long enough for the function to finish",
        Fails = "Messages come back while the function is still at work on them",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel05.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Rel04.Bp04, OnPass.Nothing, OnFailure.Nothing),
            new(Rel01.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    private const int Factor = 6;

    protected override Verdict AppliesTo(EventSourceMapping mapping, Architecture architecture) =>
        architecture.Find<Queue>(mapping.Source).Is(_ => Verdict.All([])) & architecture.Find<Function>(mapping.Function).Is(_ => Verdict.All([]));

    protected override Verdict Holds(EventSourceMapping mapping, Architecture architecture) => architecture.Find<Queue>(mapping.Source).Is(queue =>
        architecture.Find<Function>(mapping.Function).Is(function =>
            queue.VisibilityTimeoutSeconds.Satisfies(hidden => function.TimeoutSeconds.Is(seconds => hidden >= Factor * seconds))));

    protected override Evidence Look(EventSourceMapping mapping, Architecture architecture) =>
        architecture.Find<Queue>(mapping.Source).OrNull is { } queue && architecture.Find<Function>(mapping.Function).OrNull is { } function
            ? new Evidence
            {
                Text = $"of the queue, {queue.VisibilityTimeoutSeconds.Describe()}; of the function, {function.TimeoutSeconds.Describe()}; six times as long is advised",
                Location = queue.VisibilityTimeoutSeconds.Location ?? queue.Location,
            }
            : Evidence.Of(mapping.Source, mapping.Function);
}
