using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;

namespace Lintel.Rules.Rds;

public sealed class DeletionProtected : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases are protected from deletion",
        Fails = "One call deletes the database",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_293", "CKV_AWS_139", "AVD-AWS-0177", "AVD-AWS-0343", "RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
            "RDS_CLUSTER_DELETION_PROTECTION_ENABLED", "RDS.7", "RDS.8", "rds_cluster_deletion_protection",
            "rds_instance_deletion_protection", "rds_db_instance_with_deletion_protection_disabled",
            "2c161e58-cb52-454f-abea-6470c37b5e6e",
        ],
    };

    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
    [
        .. Population.Judge<DbInstance>(
            architecture, instance => !instance.IsClusterMember, instance => instance.DeletionProtection.Is(true),
            instance => instance.DeletionProtection, mend: instance => Fix.Set(instance.DeletionProtection, true)),
        .. Population.Judge<DbCluster>(
            architecture, _ => Population.Everyone, cluster => cluster.DeletionProtection.Is(true), cluster => cluster.DeletionProtection,
            mend: cluster => Fix.Set(cluster.DeletionProtection, true)),
        .. Population.Judge<GlobalCluster>(
            architecture, _ => Population.Everyone, cluster => cluster.DeletionProtection.Is(true), cluster => cluster.DeletionProtection,
            mend: cluster => Fix.Set(cluster.DeletionProtection, true)),
    ];
}
