using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Sns;

/// <summary>An SNS topic. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html</summary>
public sealed record Topic : Resource, IResource<Topic>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_sns_topic", "AWS::SNS::Topic")
    {
        Names = [("name", "TopicName")],
        ImpliedBy = [("aws_sns_topic_policy", "arn"), ("AWS::SNS::TopicPolicy", "Topics"), ("AWS::SNS::TopicInlinePolicy", "TopicArn")],
    };

    public Setting<string> KmsKey { get; private init; }

    public required PolicyDocument Policy { get; init; }

    public Setting<bool> Fifo { get; private init; }

    /// <summary><c>Active</c> or <c>PassThrough</c>.</summary>
    public Setting<string> Tracing { get; private init; }

    public static Topic Read(Reader from) => new()
    {
        KmsKey  = from.Get<string>("kms_master_key_id", "KmsMasterKeyId"),
        Policy  = PolicyDocument.Read(from.Satellite("aws_sns_topic_policy", by: "arn"), "policy", null).Or(PolicyDocument.Read(from, "policy", null))
                      .Or(PolicyDocument.Read(from.Satellite("AWS::SNS::TopicPolicy", by: "Topics"), null, "PolicyDocument"))
                      .Or(PolicyDocument.Read(from.Satellite("AWS::SNS::TopicInlinePolicy", by: "TopicArn"), null, "PolicyDocument")),
        Fifo    = from.Get("fifo_topic",                "FifoTopic",     otherwise: false),
        Tracing = from.Get("tracing_config",            "TracingConfig", otherwise: "PassThrough"),
    };
}
