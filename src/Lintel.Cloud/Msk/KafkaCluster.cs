using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Msk;

/// <summary>An MSK cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html</summary>
public sealed record KafkaCluster : Resource, IResource<KafkaCluster>
{
    public static ResourceTypes Types => new("aws_msk_cluster", "AWS::MSK::Cluster") { Names = [("cluster_name", "ClusterName")] };

    /// <summary><c>TLS</c>, <c>TLS_PLAINTEXT</c> or <c>PLAINTEXT</c>: what brokers accept from clients.</summary>
    public Setting<string> ClientEncryption { get; private init; }

    /// <summary>Whether brokers talk TLS among each other.</summary>
    public Setting<bool> BrokerEncryption { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<bool> LogsToGroup { get; private init; }

    public Setting<bool> LogsToStream { get; private init; }

    public Setting<bool> LogsToBucket { get; private init; }

    /// <summary><c>DISABLED</c> or <c>SERVICE_PROVIDED_EIPS</c>.</summary>
    public Setting<string> PublicAccess { get; private init; }

    public static KafkaCluster Read(Reader from) => new()
    {
        ClientEncryption = from.Get("encryption_info.encryption_in_transit.client_broker", "EncryptionInfo.EncryptionInTransit.ClientBroker", otherwise: "TLS"),
        BrokerEncryption = from.Get("encryption_info.encryption_in_transit.in_cluster", "EncryptionInfo.EncryptionInTransit.InCluster", otherwise: true),
        KmsKey           = from.Get<string>("encryption_info.encryption_at_rest_kms_key_arn", "EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId"),
        LogsToGroup      = from.Get("logging_info.broker_logs.cloudwatch_logs.enabled", "LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled", otherwise: false),
        LogsToStream     = from.Get("logging_info.broker_logs.firehose.enabled", "LoggingInfo.BrokerLogs.Firehose.Enabled", otherwise: false),
        LogsToBucket     = from.Get("logging_info.broker_logs.s3.enabled", "LoggingInfo.BrokerLogs.S3.Enabled", otherwise: false),
        PublicAccess     = from.Get("broker_node_group_info.connectivity_info.public_access.type", "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", otherwise: "DISABLED"),
    };
}
