using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Kinesis;

/// <summary>A Firehose stream. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html</summary>
public sealed record DeliveryStream : Resource, IResource<DeliveryStream>, IEncryptedStore, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream") { Names = [("name", "DeliveryStreamName")] };

    /// <summary>Whether records that producers put into it directly are encrypted.</summary>
    public Setting<bool> Encrypted { get; private init; }

    /// <summary>Whose key it is: <c>AWS_OWNED_CMK</c> or <c>CUSTOMER_MANAGED_CMK</c>.</summary>
    public Setting<string> KeyType { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>The data stream it reads from, which then does the encrypting.</summary>
    public Setting<string> SourceStream { get; private init; }

    /// <summary>The bucket it writes to.</summary>
    public Setting<string> Bucket { get; private init; }

    /// <summary><c>UNCOMPRESSED</c>, <c>GZIP</c> and others.</summary>
    public Setting<string> Compression { get; private init; }

    /// <summary>Whether records become Parquet or ORC.</summary>
    public Setting<bool> ConvertsFormat { get; private init; }

    /// <summary>Whether delivery errors are logged.</summary>
    public Setting<bool> ErrorLog { get; private init; }

    /// <summary>The password with which it writes to a warehouse.</summary>
    public Setting<string> WarehousePassword { get; private init; }

    /// <summary>The token with which it writes to Splunk.</summary>
    public Setting<string> CollectorToken { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([WarehousePassword, CollectorToken]);

    public static DeliveryStream Read(Reader from) => new()
    {
        Encrypted      = from.Get("server_side_encryption.enabled",                                 null, otherwise: false)
                             .Or(from.Get<string>(null, "DeliveryStreamEncryptionConfigurationInput.KeyType").Select(_ => true)),
        KeyType        = from.Get("server_side_encryption.key_type",                                "DeliveryStreamEncryptionConfigurationInput.KeyType", otherwise: "AWS_OWNED_CMK"),
        KmsKey         = from.Get<string>("server_side_encryption.key_arn",                         "DeliveryStreamEncryptionConfigurationInput.KeyARN"),
        SourceStream   = from.Get<string>("kinesis_source_configuration.kinesis_stream_arn",        "KinesisStreamSourceConfiguration.KinesisStreamARN"),
        Bucket         = from.Get<string>("extended_s3_configuration.bucket_arn",                   "ExtendedS3DestinationConfiguration.BucketARN"),
        Compression    = from.Get("extended_s3_configuration.compression_format",                   "ExtendedS3DestinationConfiguration.CompressionFormat", otherwise: "UNCOMPRESSED"),
        ConvertsFormat = from.Get<bool>("extended_s3_configuration.data_format_conversion_configuration.enabled",
                                        "ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.Enabled"),
        ErrorLog       = from.Get("extended_s3_configuration.cloudwatch_logging_options.enabled",   "ExtendedS3DestinationConfiguration.CloudWatchLoggingOptions.Enabled", otherwise: false),
        WarehousePassword = from.GetSecret("redshift_configuration.password",                       "RedshiftDestinationConfiguration.Password"),
        CollectorToken    = from.GetSecret("splunk_configuration.hec_token",                        "SplunkDestinationConfiguration.HECToken"),
    };
}
