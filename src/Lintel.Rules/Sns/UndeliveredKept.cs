using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Sns;

public sealed class UndeliveredKept : Rule<Subscription>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Messages that cannot be delivered are kept",
        Fails = "Messages that cannot be delivered are lost",
        Severity = Severity.Low,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Subscription subscription) => subscription.Protocol.IsOneOf("lambda", "sqs", "https", "http", "firehose");

    protected override Verdict Holds(Subscription subscription) => subscription.RedrivePolicy.IsNamed;

    protected override Evidence Look(Subscription subscription) => Evidence.Of(subscription.RedrivePolicy);
}
