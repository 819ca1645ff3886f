using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.DocumentDb;

/// <summary>A DocumentDB cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html</summary>
public sealed record DocumentCluster : Resource, IResource<DocumentCluster>, IDataStore, IEncryptedStore, IBackedUpStore, IHoldsSecret, IVersionedEngine
{
    public static ResourceTypes Types => new("aws_docdb_cluster", "AWS::DocDB::DBCluster") { Names = [("cluster_identifier", "DBClusterIdentifier")] };

    public Setting<string> EngineVersion { get; private init; }

    public Setting<bool> StorageEncrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<int> BackupRetentionDays { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }

    public Setting<bool> SkipFinalSnapshot { get; private init; }

    public Setting<string> Password { get; private init; }

    public Setting<bool> ManagesPassword { get; private init; }

    public SettingList<Setting<string>> ExportedLogs { get; private init; }

    public Setting<string> SubnetGroup { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<int> Port { get; private init; }

    public Verdict KeepsBackups => BackupRetentionDays.Is(days => days > 0);

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    Setting<string> IVersionedEngine.Engine => Setting<string>.Known("docdb", "engine");

    public static DocumentCluster Read(Reader from) => new()
    {
        EngineVersion       = from.Get<string>("engine_version",            "EngineVersion"),
        StorageEncrypted    = from.Get<string>("snapshot_identifier", "SnapshotIdentifier").IsSet.Kind == VerdictKind.Fail
            ? from.Get("storage_encrypted", "StorageEncrypted", otherwise: false)
            : from.GetDecidedElsewhere<bool>("storage_encrypted", "StorageEncrypted", "the snapshot it is restored from decides"),
        KmsKey              = from.Get<string>("kms_key_id",                "KmsKeyId"),
        BackupRetentionDays = from.Get("backup_retention_period",           "BackupRetentionPeriod", otherwise: 1),
        DeletionProtection  = from.Get("deletion_protection",               "DeletionProtection", otherwise: false),
        SkipFinalSnapshot   = from.Get("skip_final_snapshot",               null, otherwise: false),
        Password            = from.GetSecret("master_password",             "MasterUserPassword").Or(from.GetSecret("master_password_wo", null)),
        ManagesPassword     = from.Get("manage_master_user_password",       "ManageMasterUserPassword", otherwise: false),
        ExportedLogs        = from.Texts("enabled_cloudwatch_logs_exports", "EnableCloudwatchLogsExports"),
        SubnetGroup         = from.Get<string>("db_subnet_group_name",      "DBSubnetGroupName"),
        SecurityGroups      = from.Texts("vpc_security_group_ids",          "VpcSecurityGroupIds"),
        Port                = from.Get("port",                              "Port", otherwise: 27017),
    };
}
