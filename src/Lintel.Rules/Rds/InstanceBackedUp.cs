using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class InstanceBackedUp : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "RDS instances take automated backups",
        Fails = "RDS takes no backups of the database",
        Severity = Severity.High,
        Practices = [new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_133", "AVD-AWS-0077", "DB_INSTANCE_BACKUP_ENABLED", "rds_with_backup_disabled",
            "1dc73fb4-5b51-430c-8c5f-25dcf9090b02", "8c415f6f-7b90-4a27-a44a-51047e1506f9",
        ],
    };

    protected override Verdict AppliesTo(DbInstance instance) => !instance.IsClusterMember & !instance.IsReplica;

    protected override Verdict Holds(DbInstance instance) => instance.BackupRetentionDays.Is(days => days > 0);

    protected override Evidence Look(DbInstance instance) => instance.BackupRetentionDays;

    protected override Func<DbInstance, Fix?> Mend => instance => Fix.Set(instance.BackupRetentionDays, 7);
}
