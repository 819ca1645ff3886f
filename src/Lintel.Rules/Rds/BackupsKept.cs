using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class BackupsKept : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases keep backups for at least seven days",
        Fails = "Backups are kept for less than seven days",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["RDS.11", "rds_instance_backup_enabled"],
    };

    private const int Week = 7;

    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(architecture, IsOwnStore, instance => Enough(instance.BackupRetentionDays), instance => instance.BackupRetentionDays,
                mend: instance => Fix.Set(instance.BackupRetentionDays, Week))
            .Concat(Population.Judge<DbCluster>(
                architecture, _ => Population.Everyone, cluster => Enough(cluster.BackupRetentionDays), cluster => cluster.BackupRetentionDays,
                mend: cluster => Fix.Set(cluster.BackupRetentionDays, Week)));

    // No backups at all is another rule's, with another severity; a replica's data is backed up at its source.
    private static Verdict IsOwnStore(DbInstance instance) =>
        !instance.IsClusterMember & !instance.IsReplica & !instance.BackupRetentionDays.Is(0);

    private static Verdict Enough(Setting<int> days) => days.Is(value => value >= Week);
}
