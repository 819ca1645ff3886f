using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Backup;

/// <summary>A vault of recovery points with its lock and policy. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html</summary>
public sealed record BackupVault : Resource, IResource<BackupVault>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_backup_vault", "AWS::Backup::BackupVault")
    {
        Also = ["aws_backup_logically_air_gapped_vault", "AWS::Backup::LogicallyAirGappedBackupVault"],
        Names = [("name", "BackupVaultName")],
    };

    /// <summary>Without one, AWS uses its own key for backups.</summary>
    public Setting<string> KmsKey { get; private init; }

    public Setting<int> LockMinDays { get; private init; }

    public Setting<int> LockMaxDays { get; private init; }

    /// <summary>Days after which the lock can no longer be taken off; absent for governance mode.</summary>
    public Setting<int> LockChangeableDays { get; private init; }

    /// <summary>Whether recovery points are kept from being deleted early: by a lock, or because the vault is an air-gapped one.</summary>
    public Verdict IsLocked { get; private init; }

    public PolicyDocument Policy { get; private init; } = new();

    public static BackupVault Read(Reader from)
    {
        var policy = from.IsTerraform ? from.Satellite("aws_backup_vault_policy", by: "backup_vault_name") : from;
        var box = from.IsTerraform ? from.Satellite("aws_backup_vault_lock_configuration", by: "backup_vault_name") : from.Block(null, "LockConfiguration");
        return new()
        {
            KmsKey             = from.Get<string>("kms_key_arn",       "EncryptionKeyArn"),
            LockMinDays        = box.Get<int>("min_retention_days",    "MinRetentionDays"),
            LockMaxDays        = box.Get<int>("max_retention_days",    "MaxRetentionDays"),
            LockChangeableDays = box.Get<int>("changeable_for_days",   "ChangeableForDays"),
            IsLocked           = box.Exists | Verdict.Of(from.Resource.Type is "aws_backup_logically_air_gapped_vault" or "AWS::Backup::LogicallyAirGappedBackupVault"),
            Policy             = PolicyDocument.Read(policy, "policy", "AccessPolicy"),
        };
    }
}
