using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Config;

/// <summary>
/// Where AWS Config delivers what it records.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html
/// </summary>
public sealed record DeliveryChannel : Resource, IResource<DeliveryChannel>
{
    public static ResourceTypes Types => new("aws_config_delivery_channel", "AWS::Config::DeliveryChannel") { Names = [("name", "Name")] };

    public Setting<string> Bucket { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<string> Topic { get; private init; }

    public static DeliveryChannel Read(Reader from) => new()
    {
        Bucket = from.Get<string>("s3_bucket_name", "S3BucketName"),
        KmsKey = from.Get<string>("s3_kms_key_arn", "S3KmsKeyArn"),
        Topic  = from.Get<string>("sns_topic_arn",  "SnsTopicARN"),
    };
}
