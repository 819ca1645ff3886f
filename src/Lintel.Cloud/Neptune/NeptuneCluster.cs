using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Neptune;

/// <summary>A Neptune graph database cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html</summary>
public sealed record NeptuneCluster : Resource, IResource<NeptuneCluster>, IDataStore, IEncryptedStore, IBackedUpStore
{
    public static ResourceTypes Types => new("aws_neptune_cluster", "AWS::Neptune::DBCluster") { Names = [("cluster_identifier", "DBClusterIdentifier")] };

    public Setting<string> EngineVersion { get; private init; }

    public Setting<bool> StorageEncrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<int> BackupRetentionDays { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }

    public Setting<bool> IamAuthentication { get; private init; }

    public SettingList<Setting<string>> ExportedLogs { get; private init; }

    public Setting<string> SubnetGroup { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<int> Port { get; private init; }

    public Verdict KeepsBackups => BackupRetentionDays.Is(days => days > 0);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    public static NeptuneCluster Read(Reader from) => new()
    {
        EngineVersion       = from.Get<string>("engine_version",             "EngineVersion"),
        StorageEncrypted    = from.Get<string>("snapshot_identifier", "SnapshotIdentifier").IsSet.Kind == VerdictKind.Fail
            ? from.Get("storage_encrypted", "StorageEncrypted", otherwise: false)
            : from.GetDecidedElsewhere<bool>("storage_encrypted", "StorageEncrypted", "the snapshot it is restored from decides"),
        KmsKey              = from.Get<string>("kms_key_arn",                "KmsKeyId"),
        BackupRetentionDays = from.Get("backup_retention_period",            "BackupRetentionPeriod", otherwise: 1),
        DeletionProtection  = from.Get("deletion_protection",                "DeletionProtection", otherwise: false),
        IamAuthentication   = from.Get("iam_database_authentication_enabled", "IamAuthEnabled", otherwise: false),
        ExportedLogs        = from.Texts("enable_cloudwatch_logs_exports",   "EnableCloudwatchLogsExports"),
        SubnetGroup         = from.Get<string>("neptune_subnet_group_name",  "DBSubnetGroupName"),
        SecurityGroups      = from.Texts("vpc_security_group_ids",           "VpcSecurityGroupIds"),
        Port                = from.Get("port",                               "DBPort", otherwise: 8182),
    };
}
