using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ClusterEncryptionWritten : Rule<DbCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The encryption of database clusters is written down",
        Fails = "Whether the cluster is encrypted is left to when it was made",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_96", "AVD-AWS-0079", "RDS_CLUSTER_ENCRYPTED_AT_REST", "RDS_STORAGE_ENCRYPTED", "RDS.27",
            "rds_cluster_storage_encrypted", "rds_database_cluster_not_encrypted", "rds_storage_not_encrypted",
            "aurora_with_disabled_at_rest_encryption", "656880aa-1388-488f-a6d4-8f73c23149b2",
            "1a690d1d-0ae7-49fa-b2db-b75ae0dd1d3e", "rds_storage_encryption_disabled", "3199c26c-7871-4cb3-99c2-10a59244ce7f",
            "5beacce3-4020-4a3d-9e1d-a36f953df630", "65844ba3-03a1-40a8-b3dd-919f122e8c95",
        ],
    };

    // What a cluster is made from decides for it, the first version of Aurora Serverless is always encrypted, and what is written as
    // not encrypted is another rule's business.
    protected override Verdict AppliesTo(DbCluster cluster) =>
        !cluster.ReplicaOf.IsNamed & !cluster.Snapshot.IsNamed & !cluster.GlobalCluster.IsNamed & !cluster.IsServerlessV1
        & (cluster.StorageEncrypted.IsSet | cluster.IsEncryptedByDefault) & !(cluster.StorageEncrypted.IsSet & cluster.StorageEncrypted.Is(false));

    protected override Verdict Holds(DbCluster cluster) => cluster.StorageEncrypted.IsSet;

    protected override Evidence Look(DbCluster cluster) => cluster.StorageEncrypted;
}
