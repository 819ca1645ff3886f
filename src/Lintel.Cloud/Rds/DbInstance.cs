using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>An RDS DB instance. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html</summary>
public sealed record DbInstance : Resource, IResource<DbInstance>, IDataStore, IEncryptedStore, IBackedUpStore, IHoldsSecret, IVersionedEngine, IManagedNodes
{
    public static ResourceTypes Types => new("aws_db_instance", "AWS::RDS::DBInstance") { Names = [("identifier", "DBInstanceIdentifier")] };

    public Setting<string> Engine { get; private init; }
    public Setting<string> EngineVersion { get; private init; }
    public Setting<string> LifecycleSupport { get; private init; }
    public Setting<string> InstanceClass { get; private init; }
    public Setting<string> StorageType { get; private init; }
    public Setting<int> AllocatedStorage { get; private init; }

    /// <summary>GiB up to which storage grows by itself; 0 or absent switches that off.</summary>
    public Setting<int> MaxAllocatedStorage { get; private init; }

    public Setting<bool> MultiAz { get; private init; }
    public Setting<bool> StorageEncrypted { get; private init; }
    public Setting<string> KmsKey { get; private init; }

    /// <summary>Days; Terraform sends 0 where nothing is set, CloudFormation leaves it to RDS.</summary>
    public Setting<int> BackupRetentionDays { get; private init; }

    public Setting<bool> DeletionProtection { get; private init; }
    public Setting<bool> SkipFinalSnapshot { get; private init; }
    public Setting<string> FinalSnapshot { get; private init; }

    /// <summary>Whether deleting it leaves a snapshot; in CloudFormation a deletion policy outside of the properties says so.</summary>
    public Verdict LeavesSnapshot { get; private init; }

    public Setting<bool> CopyTagsToSnapshot { get; private init; }
    public Setting<bool> DeleteAutomatedBackups { get; private init; }
    public Setting<bool> PubliclyAccessible { get; private init; }
    public Setting<string> SubnetGroup { get; private init; }
    public SettingList<Setting<string>> SecurityGroups { get; private init; }
    public Setting<int> Port { get; private init; }
    public Setting<string> Username { get; private init; }
    public Setting<string> Password { get; private init; }
    public Setting<bool> ManagesPassword { get; private init; }
    public Setting<bool> IamAuthentication { get; private init; }
    public SettingList<Setting<string>> ExportedLogs { get; private init; }
    public Setting<bool> PerformanceInsights { get; private init; }
    public Setting<int> MonitoringInterval { get; private init; }
    public Setting<bool> AutoMinorVersionUpgrade { get; private init; }
    public Setting<string> ParameterGroup { get; private init; }

    /// <summary>The source it is a read replica of.</summary>
    public Setting<string> ReplicaOf { get; private init; }

    public Setting<string> Snapshot { get; private init; }

    /// <summary>Whether it belongs to a cluster, which then decides storage, backups and passwords; only CloudFormation writes it so.</summary>
    public Verdict IsClusterMember { get; private init; }

    public Verdict IsReplica => ReplicaOf.IsSet;

    public Verdict KeepsBackups => BackupRetentionDays.Is(days => days > 0) | IsReplica;

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    Setting<string> IManagedNodes.NodeClass => InstanceClass;

    Verdict IManagedNodes.RunsOnGraviton => Engine.IsOneOf("mysql", "mariadb", "postgres", "aurora-mysql", "aurora-postgresql");

    public static DbInstance Read(Reader from)
    {
        var engine = from.Get<string>("engine", "Engine");
        return new()
        {
            Engine                  = engine,
            EngineVersion           = from.Get<string>("engine_version",                "EngineVersion"),
            LifecycleSupport        = from.Get("engine_lifecycle_support",              "EngineLifecycleSupport", otherwise: "open-source-rds-extended-support"),
            InstanceClass           = from.Get<string>("instance_class",                "DBInstanceClass"),
            StorageType             = from.Get<string>("storage_type",                  "StorageType"),
            AllocatedStorage        = from.Get<int>("allocated_storage",                "AllocatedStorage"),
            MaxAllocatedStorage     = from.Get("max_allocated_storage",                 "MaxAllocatedStorage", otherwise: 0),
            MultiAz                 = from.Get("multi_az",                              "MultiAZ", otherwise: false),
            StorageEncrypted        = Encrypted(from),
            KmsKey                  = from.Get<string>("kms_key_id",                    "KmsKeyId"),
            BackupRetentionDays     = from.Get("backup_retention_period",               "BackupRetentionPeriod", new Default<int>(0), new Default<int>(1)),
            DeletionProtection      = from.Get("deletion_protection",                   "DeletionProtection", otherwise: false),
            SkipFinalSnapshot       = from.Get("skip_final_snapshot",                   null, otherwise: false),
            FinalSnapshot           = from.Get<string>("final_snapshot_identifier",     null),
            // Without a policy, CloudFormation takes a snapshot of an instance that is no member of a cluster.
            LeavesSnapshot          = !from.IsTerraform
                ? from.Meta.Get<string>(null, "DeletionPolicy") is var policy && policy.State == SettingState.Absent
                    ? !from.Get<string>(null, "DBClusterIdentifier").IsSet
                    : !policy.IsText("Delete")
                : !from.Get("skip_final_snapshot", null, otherwise: false).Is(true) & from.Get<string>("final_snapshot_identifier", null).IsSet,
            CopyTagsToSnapshot      = from.Get("copy_tags_to_snapshot",                 "CopyTagsToSnapshot", otherwise: false),
            DeleteAutomatedBackups  = from.Get("delete_automated_backups",              "DeleteAutomatedBackups", otherwise: true),
            PubliclyAccessible      = from.Get("publicly_accessible",                   "PubliclyAccessible", new Default<bool>(false), null),
            SubnetGroup             = from.Get<string>("db_subnet_group_name",          "DBSubnetGroupName"),
            SecurityGroups          = from.Texts("vpc_security_group_ids",              "VPCSecurityGroups"),
            Port                    = EngineDefaults.Port(from, engine),
            Username                = from.Get<string>("username",                      "MasterUsername"),
            Password                = from.GetSecret("password",                        "MasterUserPassword").Or(from.GetSecret("password_wo", null)),
            ManagesPassword         = from.Get("manage_master_user_password",           "ManageMasterUserPassword", otherwise: false),
            IamAuthentication       = from.Get("iam_database_authentication_enabled",   "EnableIAMDatabaseAuthentication", otherwise: false),
            ExportedLogs            = from.Texts("enabled_cloudwatch_logs_exports",     "EnableCloudwatchLogsExports"),
            PerformanceInsights     = from.Get("performance_insights_enabled",          "EnablePerformanceInsights", otherwise: false),
            MonitoringInterval      = from.Get("monitoring_interval",                   "MonitoringInterval", otherwise: 0),
            AutoMinorVersionUpgrade = from.Get("auto_minor_version_upgrade",            "AutoMinorVersionUpgrade", otherwise: true),
            ParameterGroup          = from.Get<string>("parameter_group_name",          "DBParameterGroupName"),
            ReplicaOf               = from.Get<string>("replicate_source_db",           "SourceDBInstanceIdentifier"),
            Snapshot                = from.Get<string>("snapshot_identifier",           "DBSnapshotIdentifier"),
            IsClusterMember         = from.Get<string>(null,                            "DBClusterIdentifier").IsSet,
        };
    }

    // A copy is encrypted as what it is made from; only a new instance has a default.
    private static Setting<bool> Encrypted(Reader from)
    {
        var isNew = !from.Get<string>("replicate_source_db", "SourceDBInstanceIdentifier").IsSet
            & !from.Get<string>("snapshot_identifier", "DBSnapshotIdentifier").IsSet
            & !from.Block("restore_to_point_in_time", "RestoreTime").Exists;
        return isNew.Kind == VerdictKind.Pass
            ? from.Get("storage_encrypted", "StorageEncrypted", otherwise: false)
            : from.GetDecidedElsewhere<bool>("storage_encrypted", "StorageEncrypted", "what it is made from decides");
    }
}
