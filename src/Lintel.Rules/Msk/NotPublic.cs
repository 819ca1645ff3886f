using Lintel.Cloud.Msk;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Msk;

public sealed class NotPublic : Rule<KafkaCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Kafka brokers have no public addresses",
        Fails = "Brokers answer to the Internet",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_291", "msk_broker_is_publicly_accessible", "MSK.4", "kafka_cluster_is_public",
            "54378d69-dd7c-4b08-a43e-80d563396857", "0ce1ba20-8ba8-4364-836f-40c24b8cb0ab",
        ],
    };

    protected override Verdict Holds(KafkaCluster cluster) => cluster.PublicAccess.IsText("DISABLED");

    protected override Evidence Look(KafkaCluster cluster) => cluster.PublicAccess;
}
