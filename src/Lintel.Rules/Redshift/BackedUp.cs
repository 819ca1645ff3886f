using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class BackedUp : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Redshift takes automated snapshots",
        Fails = "The warehouse takes no snapshots",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_343", "REDSHIFT_BACKUP_ENABLED", "Redshift.3", "redshift_cluster_automated_snapshot"],
    };

    protected override Verdict Holds(RedshiftCluster cluster) => cluster.SnapshotRetentionDays.Is(days => days > 0);

    protected override Evidence Look(RedshiftCluster cluster) => cluster.SnapshotRetentionDays;
}
