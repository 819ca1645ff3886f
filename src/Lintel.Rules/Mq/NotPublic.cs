using Lintel.Cloud.Mq;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Mq;

public sealed class NotPublic : Rule<Broker>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Message brokers have no public address",
        Fails = "The broker answers to the Internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_69", "AVD-AWS-0072", "mq_broker_is_publicly_accessible", "mq_broker_not_publicly_accessible",
            "AMAZON_MQ_NO_PUBLIC_ACCESS", "4eb5f791-c861-4afd-9f94-f2a6a3fe49cb", "68b6a789-82f8-4cfd-85de-e95332fe6a61",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(Broker broker) => !broker.PubliclyAccessible.Is(true);

    protected override Evidence Look(Broker broker) => broker.PubliclyAccessible;
}
