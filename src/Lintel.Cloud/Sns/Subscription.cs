using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Sns;

/// <summary>A subscription to a topic. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html</summary>
public sealed record Subscription : Resource, IResource<Subscription>
{
    public static ResourceTypes Types => new("aws_sns_topic_subscription", "AWS::SNS::Subscription");

    public Setting<string> Topic { get; private init; }

    /// <summary><c>sqs</c>, <c>lambda</c>, <c>https</c>, <c>email</c> and others.</summary>
    public Setting<string> Protocol { get; private init; }

    public Setting<string> Endpoint { get; private init; }

    /// <summary>JSON that names the queue for messages that could not be delivered.</summary>
    public Setting<string> RedrivePolicy { get; private init; }

    /// <summary>ARN of the queue for messages that could not be delivered.</summary>
    public Setting<string> DeadLetterQueue { get; private init; }

    public static Subscription Read(Reader from) => new()
    {
        Topic         = from.Get<string>("topic_arn",      "TopicArn"),
        Protocol      = from.Get<string>("protocol",       "Protocol"),
        Endpoint      = from.Get<string>("endpoint",       "Endpoint"),
        RedrivePolicy = from.Get<string>("redrive_policy", "RedrivePolicy"),
        DeadLetterQueue = from.JsonObject("redrive_policy", "RedrivePolicy").Get<string>("deadLetterTargetArn", "deadLetterTargetArn"),
    };
}
