using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Sqs;

/// <summary>An SQS queue. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html</summary>
public sealed record Queue : Resource, IResource<Queue>, IEncryptedStore
{
    public static ResourceTypes Types => new("aws_sqs_queue", "AWS::SQS::Queue")
    {
        Names = [("name", "QueueName")],
        ImpliedBy = [("aws_sqs_queue_policy", "queue_url"), ("AWS::SQS::QueuePolicy", "Queues"), ("AWS::SQS::QueueInlinePolicy", "Queue")],
    };

    public Setting<string> QueueName { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    /// <summary>Encryption with a key that SQS owns; on for new queues since 2022-10.</summary>
    public Setting<bool> ManagedEncryption { get; private init; }

    /// <summary>Seconds a message is kept, 60 to 1,209,600.</summary>
    public Setting<int> RetentionSeconds { get; private init; }

    /// <summary>Seconds a received message stays hidden from other consumers, 0 to 43,200.</summary>
    public Setting<int> VisibilityTimeoutSeconds { get; private init; }

    /// <summary>Seconds a call waits for a message to come; 0 asks over and over.</summary>
    public Setting<int> ReceiveWaitSeconds { get; private init; }

    /// <summary>JSON that names the dead-letter queue and the number of receives.</summary>
    public Setting<string> RedrivePolicy { get; private init; }

    /// <summary>ARN of the queue for messages that nobody could handle.</summary>
    public Setting<string> DeadLetterQueue { get; private init; }

    /// <summary>Receives after which a message goes to the dead-letter queue.</summary>
    public Setting<int> MaximumReceives { get; private init; }

    /// <summary>JSON that says which queues may use this one as their dead-letter queue.</summary>
    public Setting<string> RedriveAllowPolicy { get; private init; }

    /// <summary>Who may use the queue, as a policy.</summary>
    public required PolicyDocument Policy { get; init; }

    public Setting<bool> Fifo { get; private init; }

    public static Queue Read(Reader from)
    {
        var redrive = from.Satellite("aws_sqs_queue_redrive_policy", by: "queue_url");
        return new()
        {
            QueueName                = from.Get<string>("name",                      "QueueName"),
            KmsKey                   = from.Get<string>("kms_master_key_id",         "KmsMasterKeyId"),
            ManagedEncryption        = from.Get("sqs_managed_sse_enabled",           "SqsManagedSseEnabled",          otherwise: true),
            RetentionSeconds         = from.Get("message_retention_seconds",         "MessageRetentionPeriod",        otherwise: 345_600),
            VisibilityTimeoutSeconds = from.Get("visibility_timeout_seconds",        "VisibilityTimeout",             otherwise: 30),
            ReceiveWaitSeconds       = from.Get("receive_wait_time_seconds",         "ReceiveMessageWaitTimeSeconds", otherwise: 0),
            RedrivePolicy            = redrive.Get<string>("redrive_policy", null).Or(from.Get<string>("redrive_policy", "RedrivePolicy")),
            DeadLetterQueue          = redrive.JsonObject("redrive_policy", null).Get<string>("deadLetterTargetArn", null)
                                           .Or(from.JsonObject("redrive_policy", "RedrivePolicy").Get<string>("deadLetterTargetArn", "deadLetterTargetArn")),
            MaximumReceives          = redrive.JsonObject("redrive_policy", null).Get<int>("maxReceiveCount", null)
                                           .Or(from.JsonObject("redrive_policy", "RedrivePolicy").Get<int>("maxReceiveCount", "maxReceiveCount")),
            RedriveAllowPolicy       = from.Satellite("aws_sqs_queue_redrive_allow_policy", by: "queue_url").Get<string>("redrive_allow_policy", null)
                                           .Or(from.Get<string>("redrive_allow_policy", "RedriveAllowPolicy")),
            Policy                   = PolicyDocument.Read(from.Satellite("aws_sqs_queue_policy", by: "queue_url"), "policy", null)
                                           .Or(PolicyDocument.Read(from, "policy", null))
                                           .Or(PolicyDocument.Read(from.Satellite("AWS::SQS::QueuePolicy", by: "Queues"), null, "PolicyDocument"))
                                           .Or(PolicyDocument.Read(from.Satellite("AWS::SQS::QueueInlinePolicy", by: "Queue"), null, "PolicyDocument")),
            Fifo                     = from.Get("fifo_queue",                        "FifoQueue",                     otherwise: false),
        };
    }
}
