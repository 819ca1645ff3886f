using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class Snapshots : Rule<ReplicationGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Caches that keep data are backed up",
        Fails = "The cache takes no backups",
        Severity = Severity.Low,
        Practices = [new(Rel09.Bp03, OnPass.Nothing, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_134", "AVD-AWS-0050", "ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK", "ElastiCache.1",
            "elasticache_redis_cluster_backup_enabled",
        ],
    };

    protected override Verdict Holds(ReplicationGroup group) => group.SnapshotRetentionDays.Is(days => days > 0);

    protected override Evidence Look(ReplicationGroup group) => group.SnapshotRetentionDays;
}
