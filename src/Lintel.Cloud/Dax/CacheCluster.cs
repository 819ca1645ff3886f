using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Dax;

/// <summary>A DAX cluster, the cache of DynamoDB. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html</summary>
public sealed record CacheCluster : Resource, IResource<CacheCluster>
{
    public static ResourceTypes Types => new("aws_dax_cluster", "AWS::DAX::Cluster");

    public Setting<bool> Encrypted { get; private init; }

    /// <summary><c>NONE</c> or <c>TLS</c>.</summary>
    public Setting<string> EndpointEncryption { get; private init; }

    public Setting<int> Nodes { get; private init; }

    public static CacheCluster Read(Reader from) => new()
    {
        Encrypted          = from.Get("server_side_encryption.enabled", "SSESpecification.SSEEnabled", otherwise: false),
        EndpointEncryption = from.Get("cluster_endpoint_encryption_type", "ClusterEndpointEncryptionType", otherwise: "NONE"),
        Nodes              = from.Get<int>("replication_factor", "ReplicationFactor"),
    };
}
