using Lintel.Cloud.Msk;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Msk;

public sealed class Logged : Rule<KafkaCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Kafka brokers keep their logs",
        Fails = "What happens on the brokers leaves no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_80", "AVD-AWS-0074", "msk_cluster_logging_disabled", "kafka_cluster_logging_enabled",
            "2f56b7ab-7fba-4e93-82f0-247e5ddeb239", "fc7c2c15-f5d0-4b80-adb2-c89019f8f62b",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(KafkaCluster cluster) => cluster.LogsToGroup.Is(true) | cluster.LogsToStream.Is(true) | cluster.LogsToBucket.Is(true);

    protected override Evidence Look(KafkaCluster cluster) => Evidence.Of(cluster.LogsToGroup, cluster.LogsToStream, cluster.LogsToBucket);
}
