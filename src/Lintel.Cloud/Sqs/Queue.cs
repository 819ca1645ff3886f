using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Sqs;

/// <summary>An SQS queue. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html</summary>
public sealed record Queue : Resource, IResource<Queue>
{
    public static ResourceTypes Types => new("aws_sqs_queue", "AWS::SQS::Queue") { Names = [("name", "QueueName")] };

    public Setting<string> KmsKey { get; private init; }

    /// <summary>Encryption with a key that SQS owns; on for new queues since 2022-10.</summary>
    public Setting<bool> ManagedEncryption { get; private init; }

    /// <summary>Seconds a message is kept, 60 to 1,209,600.</summary>
    public Setting<int> RetentionSeconds { get; private init; }

    /// <summary>Seconds a received message stays hidden from other consumers, 0 to 43,200.</summary>
    public Setting<int> VisibilityTimeoutSeconds { get; private init; }

    /// <summary>JSON that names the dead-letter queue and the number of receives.</summary>
    public Setting<string> RedrivePolicy { get; private init; }

    public static Queue Read(Reader from) => new()
    {
        KmsKey                   = from.Get<string>("kms_master_key_id",         "KmsMasterKeyId"),
        ManagedEncryption        = from.Get("sqs_managed_sse_enabled",           "SqsManagedSseEnabled",   otherwise: true),
        RetentionSeconds         = from.Get("message_retention_seconds",         "MessageRetentionPeriod", otherwise: 345_600),
        VisibilityTimeoutSeconds = from.Get("visibility_timeout_seconds",        "VisibilityTimeout",      otherwise: 30),
        RedrivePolicy            = from.Get<string>("redrive_policy",            "RedrivePolicy")
            .Or(from.Satellite("aws_sqs_queue_redrive_policy", by: "queue_url").Get<string>("redrive_policy", null)),
    };
}
