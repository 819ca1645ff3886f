using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class KeyOwn : Rule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Queues are encrypted with a key that the workload controls",
        Fails = "Messages are encrypted with a key that SQS owns",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["CKV2_AWS_73", "AVD-AWS-0135", "SQS_QUEUE_KMS_MASTER_KEY_ID_RULE"],
    };

    protected override Verdict Holds(Queue queue) => queue.KmsKey.IsNamed & !queue.KmsKey.Is(key => key == "alias/aws/sqs");

    protected override Evidence Look(Queue queue) => queue.KmsKey;
}
