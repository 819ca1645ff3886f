using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class QueueEncrypted : Rule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "SQS queues are encrypted at rest",
        Fails = "Messages are stored without encryption",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_27", "AVD-AWS-0096", "SQS.1", "sqs_with_sse_disabled", "SQS_QUEUE_ENCRYPTED",
            "sqs_queues_server_side_encryption_enabled", "6e8849c1-3aa7-40e3-9063-b85ee300f29f",
            "12726829-93ed-4d51-9cbe-13423f4299e1",
        ],
    };

    protected override Verdict Holds(Queue queue) =>
        queue.ManagedEncryption.Is(true) | queue.KmsKey.IsSet & !queue.KmsKey.Is("");

    protected override Evidence Look(Queue queue) => Evidence.Of(queue.ManagedEncryption, queue.KmsKey);

    protected override Func<Queue, Fix?> Mend => queue => Fix.Set(queue.ManagedEncryption, true);
}
