using Lintel.Cloud.Neptune;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Neptune;

public sealed class ClusterEncrypted : Rule<NeptuneCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Neptune clusters are encrypted at rest",
        Fails = "The cluster is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_44", "AVD-AWS-0076", "NEPTUNE_CLUSTER_ENCRYPTED", "Neptune.1", "neptune_database_cluster_encryption_disabled",
            "98d59056-f745-4ef5-8613-32bca8d40b7e", "bf4473f1-c8a2-4b1b-8134-bd32efabab93",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict Holds(NeptuneCluster cluster) => cluster.StorageEncrypted.Is(true);

    protected override Evidence Look(NeptuneCluster cluster) => cluster.StorageEncrypted;
}
