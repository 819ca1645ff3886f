using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ElastiCache;

/// <summary>The subnets caches may be placed in. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html</summary>
public sealed record CacheSubnetGroup : Resource, IResource<CacheSubnetGroup>, ISubnetGroup
{
    public static ResourceTypes Types => new("aws_elasticache_subnet_group", "AWS::ElastiCache::SubnetGroup") { Names = [("name", "CacheSubnetGroupName")] };

    public SettingList<Setting<string>> Subnets { get; private init; }

    public static CacheSubnetGroup Read(Reader from) => new()
    {
        Subnets = from.Texts("subnet_ids", "SubnetIds"),
    };
}
