using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Sns;

public sealed class SubscriptionEncrypted : Rule<Subscription>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Messages are delivered over HTTPS",
        Fails = "Messages are delivered over plain HTTP",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(Subscription subscription) => !subscription.Protocol.IsText("http");

    protected override Evidence Look(Subscription subscription) => Evidence.Of(subscription.Protocol);
}
