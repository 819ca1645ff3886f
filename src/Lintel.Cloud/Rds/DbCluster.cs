using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>An Aurora cluster or a Multi-AZ DB cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html</summary>
public sealed record DbCluster : Resource, IResource<DbCluster>, IDataStore, IEncryptedStore, IBackedUpStore, IHoldsSecret, IVersionedEngine
{
    private const string AuroraEncrypts = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html";

    public static ResourceTypes Types => new("aws_rds_cluster", "AWS::RDS::DBCluster") { Names = [("cluster_identifier", "DBClusterIdentifier")] };

    public Setting<string> Engine { get; private init; }
    public Setting<string> EngineVersion { get; private init; }
    public Setting<string> EngineMode { get; private init; }
    public Setting<string> LifecycleSupport { get; private init; }

    /// <summary>Set for a Multi-AZ DB cluster, which has its three instances built in.</summary>
    public Setting<string> InstanceClass { get; private init; }

    public Setting<string> StorageType { get; private init; }

    /// <summary>Aurora encrypts every new cluster since 2026-02-18; other engines only when asked.</summary>
    public Setting<bool> StorageEncrypted { get; private init; }

    public Setting<string> KmsKey { get; private init; }
    public Setting<int> BackupRetentionDays { get; private init; }
    public Setting<bool> DeletionProtection { get; private init; }
    public Setting<bool> SkipFinalSnapshot { get; private init; }
    public Setting<string> FinalSnapshot { get; private init; }

    /// <summary>Whether deleting it leaves a snapshot; in CloudFormation a deletion policy outside of the properties says so.</summary>
    public Verdict LeavesSnapshot { get; private init; }

    public Setting<bool> CopyTagsToSnapshot { get; private init; }

    /// <summary>Seconds an Aurora MySQL cluster can be wound back.</summary>
    public Setting<int> BacktrackWindow { get; private init; }

    public Setting<string> SubnetGroup { get; private init; }
    public SettingList<Setting<string>> SecurityGroups { get; private init; }
    public Setting<int> Port { get; private init; }
    public Setting<string> Password { get; private init; }
    public Setting<bool> ManagesPassword { get; private init; }
    public Setting<bool> IamAuthentication { get; private init; }
    public SettingList<Setting<string>> ExportedLogs { get; private init; }
    public Setting<string> ParameterGroup { get; private init; }
    public Setting<string> GlobalCluster { get; private init; }
    public Setting<string> ReplicaOf { get; private init; }
    public Setting<string> Snapshot { get; private init; }

    /// <summary>The least capacity units of Serverless v2.</summary>
    public Setting<double> MinCapacity { get; private init; }

    public Setting<double> MaxCapacity { get; private init; }

    public Verdict IsAurora => Engine.Is(engine => engine.StartsWith("aurora", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether AWS encrypts the cluster although nothing asks for it.</summary>
    public Verdict IsEncryptedByDefault => !StorageEncrypted.IsSet & StorageEncrypted.Is(true);

    /// <summary>Serverless v1, which has no instances of its own.</summary>
    public Verdict IsServerlessV1 => EngineMode.Is("serverless");

    public Verdict KeepsBackups => BackupRetentionDays.Is(days => days > 0);

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    public static DbCluster Read(Reader from)
    {
        var engine = from.Get<string>("engine", "Engine");
        return new()
        {
            Engine              = engine,
            EngineVersion       = from.Get<string>("engine_version",              "EngineVersion"),
            EngineMode          = from.Get("engine_mode",                         "EngineMode", otherwise: "provisioned"),
            LifecycleSupport    = from.Get("engine_lifecycle_support",            "EngineLifecycleSupport", otherwise: "open-source-rds-extended-support"),
            InstanceClass       = from.Get<string>("db_cluster_instance_class",   "DBClusterInstanceClass"),
            StorageType         = from.Get<string>("storage_type",                "StorageType"),
            StorageEncrypted    = Encrypted(from, engine),
            KmsKey              = from.Get<string>("kms_key_id",                  "KmsKeyId"),
            BackupRetentionDays = from.Get("backup_retention_period",             "BackupRetentionPeriod", otherwise: 1),
            DeletionProtection  = from.Get("deletion_protection",                 "DeletionProtection", otherwise: false),
            SkipFinalSnapshot   = from.Get("skip_final_snapshot",                 null, otherwise: false),
            FinalSnapshot       = from.Get<string>("final_snapshot_identifier",   null),
            LeavesSnapshot      = !from.IsTerraform
                ? from.Meta.Get<string>(null, "DeletionPolicy") is var policy && policy.State == SettingState.Absent ? Verdict.Pass : !policy.IsText("Delete")
                : !from.Get("skip_final_snapshot", null, otherwise: false).Is(true) & from.Get<string>("final_snapshot_identifier", null).IsSet,
            CopyTagsToSnapshot  = from.Get("copy_tags_to_snapshot",               "CopyTagsToSnapshot", otherwise: false),
            BacktrackWindow     = from.Get("backtrack_window",                    "BacktrackWindow", otherwise: 0),
            SubnetGroup         = from.Get<string>("db_subnet_group_name",        "DBSubnetGroupName"),
            SecurityGroups      = from.Texts("vpc_security_group_ids",            "VpcSecurityGroupIds"),
            Port                = EngineDefaults.Port(from, engine),
            Password            = from.GetSecret("master_password",               "MasterUserPassword").Or(from.GetSecret("master_password_wo", null)),
            ManagesPassword     = from.Get("manage_master_user_password",         "ManageMasterUserPassword", otherwise: false),
            IamAuthentication   = from.Get("iam_database_authentication_enabled", "EnableIAMDatabaseAuthentication", otherwise: false),
            ExportedLogs        = from.Texts("enabled_cloudwatch_logs_exports",   "EnableCloudwatchLogsExports"),
            ParameterGroup      = from.Get<string>("db_cluster_parameter_group_name", "DBClusterParameterGroupName"),
            GlobalCluster       = from.Get<string>("global_cluster_identifier",   "GlobalClusterIdentifier"),
            ReplicaOf           = from.Get<string>("replication_source_identifier", "ReplicationSourceIdentifier"),
            Snapshot            = from.Get<string>("snapshot_identifier",         "SnapshotIdentifier"),
            MinCapacity         = from.Get<double>("serverlessv2_scaling_configuration.min_capacity", "ServerlessV2ScalingConfiguration.MinCapacity"),
            MaxCapacity         = from.Get<double>("serverlessv2_scaling_configuration.max_capacity", "ServerlessV2ScalingConfiguration.MaxCapacity"),
        };
    }

    private static Setting<bool> Encrypted(Reader from, Setting<string> engine)
    {
        var isNew = !from.Get<string>("snapshot_identifier", "SnapshotIdentifier").IsSet
            & !from.Get<string>("replication_source_identifier", "ReplicationSourceIdentifier").IsSet
            & !from.Get<string>("global_cluster_identifier", "GlobalClusterIdentifier").IsSet
            & !from.Block("restore_to_point_in_time", "SourceDBClusterIdentifier").Exists;
        var isAurora = engine.Is(name => name.StartsWith("aurora", StringComparison.OrdinalIgnoreCase)).Kind;
        return isNew.Kind != VerdictKind.Pass || isAurora == VerdictKind.Unknown
            ? from.GetDecidedElsewhere<bool>("storage_encrypted", "StorageEncrypted", "what it is made from decides")
            : from.Get("storage_encrypted", "StorageEncrypted", isAurora == VerdictKind.Pass
                ? new Default<bool>(true, AuroraEncrypts, "2026-02-18") : new Default<bool>(false));
    }
}
