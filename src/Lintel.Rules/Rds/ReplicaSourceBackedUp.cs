using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ReplicaSourceBackedUp : ArchitectureRule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The source of a read replica has backups",
        Fails = "The replica's source takes no backups",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp01, OnPass.Supports, OnFailure.Refutes)],
    };

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) => instance.IsReplica;

    protected override Verdict Holds(DbInstance instance, Architecture architecture) =>
        architecture.Find<DbInstance>(instance.ReplicaOf).Is(source => source.KeepsBackups);

    protected override Evidence Look(DbInstance instance, Architecture architecture) =>
        architecture.Find<DbInstance>(instance.ReplicaOf).OrNull is { } source
            ? Evidence.Of(source.BackupRetentionDays) with { Location = instance.ReplicaOf.Location, Path = [source.Address, instance.Address] }
            : instance.ReplicaOf;
}
