using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class ClusterEncryptionWritten : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The encryption of Redshift warehouses is written down",
        Fails = "Whether the warehouse is encrypted is left to when and with what it was made",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_64", "AVD-AWS-0084", "REDSHIFT_CLUSTER_KMS_ENABLED", "Redshift.10", "redshift_not_encrypted",
            "cfdcabb0-fc06-427c-865b-c59f13e898ce", "3b316b05-564c-44a7-9c3f-405bb95e211e",
        ],
    };

    // A warehouse that is written as not encrypted is another rule's business.
    protected override Verdict AppliesTo(RedshiftCluster cluster) => !cluster.Encrypted.IsSet | !cluster.Encrypted.Is(false);

    protected override Verdict Holds(RedshiftCluster cluster) => cluster.Encrypted.IsSet;

    protected override Evidence Look(RedshiftCluster cluster) => cluster.Encrypted;
}
