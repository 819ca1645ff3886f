using Lintel.Cloud;
using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class Snapshots : Rule
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
            "elasticache_redis_cluster_backup_enabled", "elasticache_redis_cluster_without_backup",
            "8fdb08a0-a868-4fdf-9c27-ccab0237f1ab",
        ],
    };

    private const int Week = 7;

    // Members of a replication group are backed up with it, and Memcached keeps nothing.
    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<ReplicationGroup>(
                architecture, _ => Population.Everyone, group => group.SnapshotRetentionDays.Is(days => days > 0), group => group.SnapshotRetentionDays,
                mend: group => Fix.Set(group.SnapshotRetentionDays, Week))
            .Concat(Population.Judge<CacheCluster>(
                architecture, cluster => cluster.Engine.IsOneOf("redis", "valkey") & !cluster.ReplicationGroup.IsSet,
                cluster => cluster.SnapshotRetentionDays.Is(days => days > 0), cluster => cluster.SnapshotRetentionDays,
                mend: cluster => Fix.Set(cluster.SnapshotRetentionDays, Week)));
}
