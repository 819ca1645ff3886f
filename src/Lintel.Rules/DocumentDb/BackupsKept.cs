using Lintel.Cloud.DocumentDb;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.DocumentDb;

public sealed class BackupsKept : Rule<DocumentCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DocumentDB clusters keep backups for at least seven days",
        Fails = "Backups are kept for less than seven days",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_360", "DOCDB_CLUSTER_BACKUP_RETENTION_CHECK", "DocumentDB.2", "documentdb_cluster_backup_enabled"],
    };

    private const int Week = 7;

    protected override Verdict Holds(DocumentCluster cluster) => cluster.BackupRetentionDays.Is(days => days >= Week);

    protected override Evidence Look(DocumentCluster cluster) => cluster.BackupRetentionDays;

    protected override Func<DocumentCluster, Fix?> Mend => cluster => Fix.Set(cluster.BackupRetentionDays, Week);
}
