using Lintel.Cloud.Neptune;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Neptune;

public sealed class BackupsKept : Rule<NeptuneCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Neptune clusters keep backups for at least seven days",
        Fails = "Backups are kept for less than seven days",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_361", "NEPTUNE_CLUSTER_BACKUP_RETENTION_CHECK", "Neptune.5", "neptune_cluster_backup_enabled"],
    };

    protected override Verdict Holds(NeptuneCluster cluster) => cluster.BackupRetentionDays.Is(days => days >= 7);

    protected override Evidence Look(NeptuneCluster cluster) => cluster.BackupRetentionDays;
}
