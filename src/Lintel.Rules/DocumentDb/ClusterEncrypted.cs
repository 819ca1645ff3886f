using Lintel.Cloud.DocumentDb;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DocumentDb;

public sealed class ClusterEncrypted : Rule<DocumentCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DocumentDB clusters are encrypted at rest",
        Fails = "The cluster is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_74", "AVD-AWS-0021", "DOCDB_CLUSTER_ENCRYPTED", "DocumentDB.1", "documentdb_cluster_storage_encrypted",
            "docdb_cluster_not_encrypted", "bc1f9009-84a0-490f-ae09-3e0ea6d74ad6",
        ],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict Holds(DocumentCluster cluster) => cluster.StorageEncrypted.Is(true);

    protected override Evidence Look(DocumentCluster cluster) => cluster.StorageEncrypted;
}
