using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Kinesis;

/// <summary>A Kinesis data stream. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html</summary>
public sealed record DataStream : Resource, IResource<DataStream>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_kinesis_stream", "AWS::Kinesis::Stream") { Names = [("name", "Name")] };

    /// <summary><c>KMS</c> or <c>NONE</c>.</summary>
    public Setting<string> Encryption { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<int> RetentionHours { get; private init; }

    public Setting<int> Shards { get; private init; }

    /// <summary><c>PROVISIONED</c> or <c>ON_DEMAND</c>.</summary>
    public Setting<string> Mode { get; private init; }

    /// <summary>Metrics that are kept for each shard.</summary>
    public SettingList<Setting<string>> ShardMetrics { get; private init; }

    public static DataStream Read(Reader from) => new()
    {
        Encryption     = from.Get("encryption_type",                  "StreamEncryption.EncryptionType", otherwise: "NONE"),
        KmsKey         = from.Get<string>("kms_key_id",               "StreamEncryption.KeyId"),
        RetentionHours = from.Get("retention_period",                 "RetentionPeriodHours",            otherwise: 24),
        Shards         = from.Get<int>("shard_count",                 "ShardCount"),
        Mode           = from.Get("stream_mode_details.stream_mode",  "StreamModeDetails.StreamMode",    otherwise: "PROVISIONED"),
        ShardMetrics   = from.Texts("shard_level_metrics",            "DesiredShardLevelMetrics"),
    };
}
