using System.Collections.Immutable;
using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class FailsOver : Rule<ReplicationGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Caches have a replica in another zone",
        Fails = "The cache is gone with one node or one zone",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel11.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Rel10.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel13.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV2_AWS_50", "ELASTICACHE_REPL_GRP_AUTO_FAILOVER_ENABLED", "ElastiCache.3"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(ReplicationGroup group) => !group.GlobalGroup.IsSet;

    protected override Verdict Holds(ReplicationGroup group) => group.AutomaticFailover.Is(true) & group.MultiAz.Is(true) & group.HasReplica;

    protected override ImmutableArray<Aspect> Aspects(ReplicationGroup group) =>
        [new(group.AutomaticFailover.Is(true), ["CKV2_AWS_50", "ELASTICACHE_REPL_GRP_AUTO_FAILOVER_ENABLED", "ElastiCache.3"])];

    protected override Evidence Look(ReplicationGroup group) => group.HasReplica.Kind == VerdictKind.Fail
        ? Evidence.Of(group.NodeCount, group.ReplicasPerShard, group.AutomaticFailover)
        : Evidence.Of(group.AutomaticFailover, group.MultiAz);
}
