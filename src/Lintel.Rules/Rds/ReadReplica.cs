using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ReadReplica : ArchitectureRule<DbInstance>
{
    private static readonly Naming<DbInstance, DbInstance> Replicas = new(instance => instance.ReplicaOf);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Large databases spread their reads",
        Fails = "One instance answers every read",
        Severity = Severity.Low,
        Practices = [new(Perf03.Bp04, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) =>
        instance.Engine.IsOneOf("mysql", "mariadb", "postgres") & !instance.IsReplica & !instance.IsClusterMember
        & !instance.InstanceClass.Is(NodeClass.IsBurstable);

    protected override Verdict Holds(DbInstance instance, Architecture architecture) =>
        Replicas.Of(instance, architecture).Any(other => architecture.Means(other.ReplicaOf, instance));

    protected override Evidence Look(DbInstance instance, Architecture architecture) =>
        Evidence.Saying("no read replica names it as its source", instance.InstanceClass.Location);
}
