using Lintel.Cloud.Msk;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Msk;

public sealed class Encrypted : Rule<KafkaCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Kafka brokers talk TLS only",
        Fails = "Brokers accept or send records without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_81", "AVD-AWS-0073", "msk_cluster_encryption_disabled", "MSK_IN_CLUSTER_NODE_REQUIRE_TLS", "MSK.1",
            "kafka_cluster_in_transit_encryption_enabled", "6db52fa6-d4da-4608-908a-89f0c59e743e",
            "a976d63f-af0e-46e8-b714-8c1a9c4bf768",
        ],
    };

    protected override Verdict Holds(KafkaCluster cluster) => cluster.ClientEncryption.IsText("TLS") & cluster.BrokerEncryption.Is(true);

    protected override Evidence Look(KafkaCluster cluster) => Evidence.Of(cluster.ClientEncryption, cluster.BrokerEncryption);
}
