using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ElastiCache;

/// <summary>A Memcached cache, or a single node without replication. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html</summary>
public sealed record CacheCluster : Resource, IResource<CacheCluster>, IDataStore, IVersionedEngine, IManagedNodes
{
    public static ResourceTypes Types => new("aws_elasticache_cluster", "AWS::ElastiCache::CacheCluster") { Names = [("cluster_id", "ClusterName")] };

    public Setting<string> Engine { get; private init; }

    public Setting<string> EngineVersion { get; private init; }

    public Setting<string> NodeType { get; private init; }

    public Setting<int> NodeCount { get; private init; }

    /// <summary><c>single-az</c> or <c>cross-az</c>.</summary>
    public Setting<string> AzMode { get; private init; }

    public Setting<int> SnapshotRetentionDays { get; private init; }

    public Setting<bool> EncryptedInTransit { get; private init; }

    public Setting<string> SubnetGroup { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public Setting<int> Port { get; private init; }

    /// <summary>The replication group whose member it is.</summary>
    public Setting<string> ReplicationGroup { get; private init; }

    SettingList<Setting<string>> INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    Setting<string> IManagedNodes.NodeClass => NodeType;

    Verdict IManagedNodes.RunsOnGraviton => Verdict.Pass;

    public static CacheCluster Read(Reader from)
    {
        var engine = from.Get<string>("engine", "Engine");
        return new()
        {
            Engine                = engine,
            EngineVersion         = from.Get<string>("engine_version",       "EngineVersion"),
            NodeType              = from.Get<string>("node_type",            "CacheNodeType"),
            NodeCount             = from.Get("num_cache_nodes",              "NumCacheNodes", otherwise: 1),
            AzMode                = from.Get("az_mode",                      "AZMode", otherwise: "single-az"),
            SnapshotRetentionDays = from.Get("snapshot_retention_limit",     "SnapshotRetentionLimit", otherwise: 0),
            EncryptedInTransit    = from.Get("transit_encryption_enabled",   "TransitEncryptionEnabled", otherwise: false),
            SubnetGroup           = from.Get<string>("subnet_group_name",    "CacheSubnetGroupName"),
            SecurityGroups        = from.Texts("security_group_ids",         "VpcSecurityGroupIds"),
            Port                  = EngineDefaults.Port(from, engine),
            ReplicationGroup      = from.Get<string>("replication_group_id", null),
        };
    }
}
