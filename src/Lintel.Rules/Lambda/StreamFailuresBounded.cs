using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class StreamFailuresBounded : Rule<EventSourceMapping>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A bad record cannot hold up a stream for ever",
        Fails = "One bad record holds up its shard until it expires",
        Severity = Severity.Medium,
        Practices = [new(Rel05.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel05.Bp04, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict AppliesTo(EventSourceMapping mapping) =>
        mapping.StartingPosition.IsSet & mapping.Topics.IsEmpty;

    protected override Verdict Holds(EventSourceMapping mapping) =>
        (!mapping.MaximumRetries.Is(-1) | !mapping.MaximumRecordAge.Is(-1)) & mapping.FailureDestination.IsNamed;

    protected override Evidence Look(EventSourceMapping mapping) => Evidence.Of(mapping.MaximumRetries, mapping.MaximumRecordAge, mapping.FailureDestination);
}
