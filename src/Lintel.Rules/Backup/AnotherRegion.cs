using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Common;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Backup;

public sealed class AnotherRegion : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data is kept in another Region as well",
        Fails = "All data and all backups are in one Region",
        Severity = Severity.Low,
        Practices = [new(Rel13.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    private static readonly string[] Replicas =
    [
        "aws_rds_global_cluster", "aws_db_instance_automated_backups_replication", "aws_s3_bucket_replication_configuration", "aws_dynamodb_table_replica",
        "aws_dynamodb_global_table", "aws_elasticache_global_replication_group", "aws_efs_replication_configuration", "aws_redshift_snapshot_copy", "aws_docdb_global_cluster",
        "aws_db_snapshot_copy", "AWS::RDS::GlobalCluster", "AWS::DynamoDB::GlobalTable", "AWS::ElastiCache::GlobalReplicationGroup", "AWS::DocDB::GlobalCluster",
    ];

    protected override Verdict AppliesTo(Architecture architecture) =>
        architecture.Everything().OfType<IBackedUpStore>().Any() ? Population.Everyone : !Population.Everyone;

    protected override Verdict Holds(Architecture architecture) => architecture.Has(Replicas)
        | architecture.Known<BackupPlan>().Any(plan => plan.Rules.Any(rule => rule.Copies.Any(copy => Leaves(plan, copy.Vault, architecture))))
        | architecture.Known<DbInstance>().Any(replica => replica.IsReplica & (Away(replica, architecture) | Regions.Differ(replica, replica.ReplicaOf)));

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        "there is neither a copy of backups nor a replica in another Region",
        architecture.Everything().FirstOrDefault(resource => resource is IBackedUpStore)?.Location);

    private static Verdict Leaves(BackupPlan plan, Setting<string> vault, Architecture architecture) => architecture.Find<BackupVault>(vault).OrNull is { } found
        ? Regions.Differ(plan, found)
        : Regions.Differ(plan, vault);

    private static Verdict Away(DbInstance replica, Architecture architecture) =>
        architecture.Find<DbInstance>(replica.ReplicaOf).Is(source => Regions.Differ(replica, source));
}
