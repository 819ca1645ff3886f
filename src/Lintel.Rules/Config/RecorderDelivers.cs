using Lintel.Cloud;
using Lintel.Cloud.Config;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Config;

public sealed class RecorderDelivers : ArchitectureRule<Recorder>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AWS Config delivers what it records",
        Fails = "The recorder has no delivery channel, so it cannot start",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens), new(Sec01.Bp06, OnPass.Supports, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Recorder recorder, Architecture architecture) => !architecture.Known<DeliveryChannel>().IsEmpty;

    protected override Evidence Look(Recorder recorder, Architecture architecture) => architecture.Known<DeliveryChannel>().Items is [var channel, ..]
        ? Evidence.Of(channel.Bucket)
        : Evidence.Saying("no delivery channel is made beside it", recorder.Location);
}
