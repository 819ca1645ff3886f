using System.Collections.Immutable;
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
        Aliases =
        [
            "RDS.11", "rds_instance_backup_enabled", "AVD-AWS-0077", "low_rds_backup_retention_period",
            "e649a218-d099-4550-86a4-1231e1fcb60d",
        ],
    };

    private const int Week = 7;

    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(architecture, IsOwnStore, instance => Enough(instance.BackupRetentionDays), instance => instance.BackupRetentionDays,
                instance => Aspects(instance.BackupRetentionDays), mend: instance => Fix.Set(instance.BackupRetentionDays, Week))
            .Concat(Population.Judge<DbCluster>(
                architecture, _ => Population.Everyone, cluster => Enough(cluster.BackupRetentionDays), cluster => cluster.BackupRetentionDays,
                cluster => Aspects(cluster.BackupRetentionDays), mend: cluster => Fix.Set(cluster.BackupRetentionDays, Week)));

    // Some are content with more than the one day that is the least.
    private static ImmutableArray<Aspect> Aspects(Setting<int> days) => [new(days.Is(value => value > 1), ["AVD-AWS-0077"])];

    // No backups at all is another rule's, with another severity; a replica's data is backed up at its source.
    private static Verdict IsOwnStore(DbInstance instance) =>
        !instance.IsClusterMember & !instance.IsReplica & !instance.BackupRetentionDays.Is(0);

    private static Verdict Enough(Setting<int> days) => days.Is(value => value >= Week);
}
