using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class StorageGeneration : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Database storage is of the current generation",
        Fails = "The database uses storage of an earlier generation",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Perf03.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Cost06.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(DbInstance instance) => !instance.IsClusterMember;

    protected override Verdict Holds(DbInstance instance) => !instance.StorageType.IsOneOf("gp2", "io1", "standard");

    protected override Evidence Look(DbInstance instance) => instance.StorageType;

    protected override Func<DbInstance, Fix?> Mend => instance => instance.StorageType.Is("gp2").Kind == VerdictKind.Pass ? Fix.Set(instance.StorageType, "gp3") : null;
}
