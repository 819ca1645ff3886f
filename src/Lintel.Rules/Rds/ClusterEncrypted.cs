using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ClusterEncrypted : Rule<DbCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Database clusters are encrypted at rest",
        Fails = "The cluster is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_96", "AVD-AWS-0079", "RDS_CLUSTER_ENCRYPTED_AT_REST", "RDS.27", "rds_cluster_storage_encrypted"],
        Effort = Effort.Large,
        Replaces = true,
    };

    // A secondary of a global database is encrypted as its primary.
    protected override Verdict AppliesTo(DbCluster cluster) => !cluster.ReplicaOf.IsSet;

    protected override Verdict Holds(DbCluster cluster) => cluster.StorageEncrypted.Is(true);

    protected override Evidence Look(DbCluster cluster) => cluster.StorageEncrypted;
}
