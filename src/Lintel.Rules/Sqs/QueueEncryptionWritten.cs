using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class QueueEncryptionWritten : Rule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The encryption of queues is written down",
        Fails = "What encrypts the queue is left to when it was made",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_27", "AVD-AWS-0096", "SQS.1", "sqs_with_sse_disabled", "SQS_QUEUE_ENCRYPTED",
            "6e8849c1-3aa7-40e3-9063-b85ee300f29f", "12726829-93ed-4d51-9cbe-13423f4299e1",
        ],
    };

    // A queue that is written as not encrypted is another rule's business.
    protected override Verdict AppliesTo(Queue queue) => !queue.ManagedEncryption.Is(false) | queue.KmsKey.IsNamed;

    protected override Verdict Holds(Queue queue) => queue.ManagedEncryption.IsSet | queue.KmsKey.IsNamed;

    protected override Evidence Look(Queue queue) => Evidence.Of(queue.ManagedEncryption, queue.KmsKey);

    protected override Func<Queue, Fix?> Mend => queue => Fix.Set(queue.ManagedEncryption, true);
}
