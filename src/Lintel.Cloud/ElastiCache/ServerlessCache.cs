using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ElastiCache;

/// <summary>A serverless cache, always encrypted and in several zones. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html</summary>
public sealed record ServerlessCache : Resource, IResource<ServerlessCache>, IDataStore, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_elasticache_serverless_cache", "AWS::ElastiCache::ServerlessCache")
    {
        Names = [("name", "ServerlessCacheName")],
    };

    public Setting<string> Engine { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<int> SnapshotRetentionDays { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    Setting<int> IDataStore.Port => Engine.Select(engine => engine == "memcached" ? 11211 : 6379);

    public static ServerlessCache Read(Reader from) => new()
    {
        Engine                = from.Get<string>("engine",           "Engine"),
        KmsKey                = from.Get<string>("kms_key_id",       "KmsKeyId"),
        SnapshotRetentionDays = from.Get("snapshot_retention_limit", "SnapshotRetentionLimit", otherwise: 0),
        SecurityGroups        = from.Texts("security_group_ids",     "SecurityGroupIds"),
        Subnets               = from.Texts("subnet_ids",             "SubnetIds"),
    };
}
