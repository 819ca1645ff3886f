using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ElastiCache;

/// <summary>A Valkey or Redis OSS cache with its replicas. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html</summary>
public sealed record ReplicationGroup : Resource, IResource<ReplicationGroup>, IDataStore, IEncryptedStore, IHoldsSecret, IVersionedEngine, IManagedNodes
{
    public static ResourceTypes Types => new("aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup")
    {
        Names = [("replication_group_id", "ReplicationGroupId")],
    };

    public Setting<string> Engine { get; private init; }
    public Setting<string> EngineVersion { get; private init; }
    public Setting<string> NodeType { get; private init; }

    /// <summary>Nodes altogether, where cluster mode is off.</summary>
    public Setting<int> NodeCount { get; private init; }

    public Setting<int> ShardCount { get; private init; }
    public Setting<int> ReplicasPerShard { get; private init; }
    public Setting<bool> AutomaticFailover { get; private init; }
    public Setting<bool> MultiAz { get; private init; }
    public Setting<bool> EncryptedAtRest { get; private init; }
    public Setting<bool> EncryptedInTransit { get; private init; }
    public Setting<string> KmsKey { get; private init; }
    public Setting<string> AuthToken { get; private init; }
    public SettingList<Setting<string>> UserGroups { get; private init; }
    public Setting<int> SnapshotRetentionDays { get; private init; }
    public Setting<bool> AutoMinorVersionUpgrade { get; private init; }
    public Setting<string> SubnetGroup { get; private init; }
    public SettingList<Setting<string>> SecurityGroups { get; private init; }
    public Setting<int> Port { get; private init; }
    public Setting<string> NotificationTopic { get; private init; }

    /// <summary>The global datastore it belongs to; a secondary inherits its settings.</summary>
    public Setting<string> GlobalGroup { get; private init; }

    /// <summary>Whether a node can fail and another one has the data.</summary>
    public Verdict HasReplica => NodeCount.IsPresentAnd(count => count > 1) | ReplicasPerShard.IsPresentAnd(count => count > 0);

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([AuthToken]);

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    Setting<string> IManagedNodes.NodeClass => NodeType;

    Verdict IManagedNodes.RunsOnGraviton => Verdict.Pass;

    public static ReplicationGroup Read(Reader from)
    {
        var engine = from.Get("engine", "Engine", otherwise: "redis");
        return new()
        {
            Engine                  = engine,
            EngineVersion           = from.Get<string>("engine_version",          "EngineVersion"),
            NodeType                = from.Get<string>("node_type",               "CacheNodeType"),
            NodeCount               = from.Get<int>("num_cache_clusters",         "NumCacheClusters").Or(from.Get<int>("number_cache_clusters", null)),
            ShardCount              = from.Get<int>("num_node_groups",            "NumNodeGroups").Or(from.Get<int>("cluster_mode.num_node_groups", null)),
            ReplicasPerShard        = from.Get<int>("replicas_per_node_group",    "ReplicasPerNodeGroup").Or(from.Get<int>("cluster_mode.replicas_per_node_group", null)),
            AutomaticFailover       = from.Get("automatic_failover_enabled",      "AutomaticFailoverEnabled", otherwise: false),
            MultiAz                 = from.Get("multi_az_enabled",                "MultiAZEnabled", otherwise: false),
            EncryptedAtRest         = Encryption(from, engine, "at_rest_encryption_enabled", "AtRestEncryptionEnabled"),
            EncryptedInTransit      = Encryption(from, engine, "transit_encryption_enabled", "TransitEncryptionEnabled"),
            KmsKey                  = from.Get<string>("kms_key_id",              "KmsKeyId"),
            AuthToken               = from.GetSecret("auth_token",                "AuthToken"),
            UserGroups              = from.Texts("user_group_ids",                "UserGroupIds"),
            SnapshotRetentionDays   = from.Get("snapshot_retention_limit",        "SnapshotRetentionLimit", otherwise: 0),
            AutoMinorVersionUpgrade = from.Get("auto_minor_version_upgrade",      "AutoMinorVersionUpgrade", otherwise: true),
            SubnetGroup             = from.Get<string>("subnet_group_name",       "CacheSubnetGroupName"),
            SecurityGroups          = from.Texts("security_group_ids",            "SecurityGroupIds"),
            Port                    = EngineDefaults.Port(from, engine),
            NotificationTopic       = from.Get<string>("notification_topic_arn",  "NotificationTopicArn"),
            GlobalGroup             = from.Get<string>("global_replication_group_id", "GlobalReplicationGroupId"),
        };
    }

    // Valkey and members of a global datastore decide for themselves what Redis OSS leaves off.
    private static Setting<bool> Encryption(Reader from, Setting<string> engine, string terraform, string cloudFormation) =>
        (engine.Is("redis") & !from.Get<string>("global_replication_group_id", "GlobalReplicationGroupId").IsSet).Kind == VerdictKind.Pass
            ? from.Get(terraform, cloudFormation, otherwise: false)
            : from.GetDecidedElsewhere<bool>(terraform, cloudFormation, "the engine or the global datastore decides");
}
