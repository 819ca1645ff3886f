using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class ClusterEncrypted : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Redshift warehouses are encrypted at rest",
        Fails = "The warehouse is stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_64", "AVD-AWS-0084", "REDSHIFT_CLUSTER_KMS_ENABLED", "Redshift.10", "redshift_not_encrypted",
            "cfdcabb0-fc06-427c-865b-c59f13e898ce", "3b316b05-564c-44a7-9c3f-405bb95e211e",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(RedshiftCluster cluster) => cluster.Encrypted.Is(true);

    protected override Evidence Look(RedshiftCluster cluster) => cluster.Encrypted;
}
