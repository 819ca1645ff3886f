using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ReplicaMultiAz : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Read replicas have a standby in another zone",
        Fails = "The read replica stands in a single Availability Zone",
        Severity = Severity.Low,
        Practices = [new(Rel10.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["RDS_MULTI_AZ_SUPPORT"],
    };

    protected override Verdict AppliesTo(DbInstance instance) => instance.IsReplica & !instance.IsClusterMember;

    protected override Verdict Holds(DbInstance instance) => instance.MultiAz.Is(true);

    protected override Evidence Look(DbInstance instance) => instance.MultiAz;
}
