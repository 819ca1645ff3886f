using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class StorageGrows : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Database storage grows by itself",
        Fails = "The storage stays at its size until somebody changes it",
        Severity = Severity.Low,
        Practices =
        [
            new(Sus04.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Perf03.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Rel07.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Cost06.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    // Aurora grows anyway, and a replica follows its source.
    protected override Verdict AppliesTo(DbInstance instance) => !instance.IsClusterMember & !instance.IsReplica;

    protected override Verdict Holds(DbInstance instance) => instance.MaxAllocatedStorage.Is(gigabytes => gigabytes > 0);

    protected override Evidence Look(DbInstance instance) => Evidence.Of(instance.MaxAllocatedStorage, instance.AllocatedStorage);
}
