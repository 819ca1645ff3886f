using Lintel.Cloud;
using Lintel.Cloud.Backup;
using Lintel.Cloud.Common;
using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Efs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Data;

public sealed class StoresBackedUp : ContractRule<IBackedUpStore>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Every store of data has a backup",
        Fails = "Nothing backs up the store",
        Severity = Severity.High,
        Practices = [new(Rel09.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "RDS_IN_BACKUP_PLAN", "EFS_IN_BACKUP_PLAN", "CKV2_AWS_18", "EFS.2", "efs_have_backup_enabled", "CKV_AWS_28",
            "AVD-AWS-0024", "dynamodb_table_point_in_time_recovery_disabled", "DYNAMODB_PITR_ENABLED", "DynamoDB.2",
            "dynamodb_tables_pitr_enabled", "741f1291-47ac-4a85-a07b-3d32a9d6bd3e", "EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
            "0f04217d-488f-4e7a-bec8-f16159686cd6",
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Attached,
    };

    // Databases have rules of their own about their automated backups; this one asks for any backup at all.
    protected override Verdict Holds(IBackedUpStore store, Resource resource, Architecture architecture) =>
        store.KeepsBackups | architecture.Known<BackupSelection>().Any(selection => selection.Covers(resource));

    protected override Evidence Look(IBackedUpStore store, Resource resource, Architecture architecture) => Evidence.Saying(
        architecture.Known<BackupSelection>().Items.Length > 0
            ? "the service takes none by itself, and no selection of a backup plan includes it"
            : "the service takes none by itself, and there is no backup plan");

    protected override Func<IBackedUpStore, Fix?> Mend => store => store switch
    {
        Table table => Fix.Set(table.PointInTimeRecovery, true),
        FileSystem system => Fix.Set(system.BackupPolicy, "ENABLED"),
        _ => null,
    };
}
