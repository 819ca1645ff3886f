using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Backup;

/// <summary>When backups are taken, how long they are kept and where they are copied. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html</summary>
public sealed record BackupPlan : Resource, IResource<BackupPlan>
{
    public static ResourceTypes Types => new("aws_backup_plan", "AWS::Backup::BackupPlan");

    public SettingList<BackupRule> Rules { get; private init; }

    public static BackupPlan Read(Reader from) => new()
    {
        Rules = from.Blocks("rule", "BackupPlan.BackupPlanRule", BackupRule.Read),
    };
}

/// <summary>One schedule of a plan.</summary>
public sealed record BackupRule
{
    public Setting<string> Schedule { get; private init; }

    public Setting<string> TargetVault { get; private init; }

    public Setting<bool> Continuous { get; private init; }

    /// <summary>Days until a recovery point is deleted; absent keeps it for ever.</summary>
    public Setting<int> DeleteAfterDays { get; private init; }

    public Setting<int> ColdStorageAfterDays { get; private init; }

    public SettingList<BackupCopy> Copies { get; private init; }

    public required Location Location { get; init; }

    public static BackupRule Read(Reader from) => new()
    {
        Schedule             = from.Get<string>("schedule",                   "ScheduleExpression"),
        TargetVault          = from.Get<string>("target_vault_name",          "TargetBackupVault"),
        Continuous           = from.Get("enable_continuous_backup",           "EnableContinuousBackup", otherwise: false),
        DeleteAfterDays      = from.Get<int>("lifecycle.delete_after",        "Lifecycle.DeleteAfterDays"),
        ColdStorageAfterDays = from.Get<int>("lifecycle.cold_storage_after",  "Lifecycle.MoveToColdStorageAfterDays"),
        Copies               = from.Blocks("copy_action",                     "CopyActions", BackupCopy.Read),
        Location             = from.Location,
    };
}

/// <summary>A copy of each recovery point in another vault.</summary>
public sealed record BackupCopy
{
    /// <summary>The other vault, by ARN or reference.</summary>
    public Setting<string> Vault { get; private init; }

    public Setting<int> DeleteAfterDays { get; private init; }

    public static BackupCopy Read(Reader from) => new()
    {
        Vault           = from.Get<string>("destination_vault_arn",  "DestinationBackupVaultArn"),
        DeleteAfterDays = from.Get<int>("lifecycle.delete_after",    "Lifecycle.DeleteAfterDays"),
    };
}
