using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class DatabaseCached : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A cache takes reads from the database",
        Fails = "Every read goes to the database",
        Severity = Severity.Low,
        Practices = [new(Perf03.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict AppliesTo(Architecture architecture) =>
        architecture.Known<DbInstance>().Any(instance => !instance.IsReplica) | !architecture.Known<DbCluster>().IsEmpty;

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Has("aws_elasticache_replication_group", "aws_elasticache_cluster", "aws_elasticache_serverless_cache", "aws_memorydb_cluster",
            "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ServerlessCache", "AWS::MemoryDB::Cluster");

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        "there is a relational database and no cache", architecture.All<DbInstance>().Cast<Resource>().Concat(architecture.All<DbCluster>()).FirstOrDefault()?.Location);
}
