using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Sqs;

public sealed class QueuePolicyNotPublic : Rule<Queue>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Queue policies let in known principals only",
        Fails = "The queue policy lets in everyone",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_168", "sqs_policy_with_public_access", "730675f9-52ed-49b6-8ead-0acb5dd7df7f",
            "SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL", "CKV_AWS_387", "9b6a3f5b-5fd6-40ee-9bc0-ed604911212d",
        ],
    };

    protected override Verdict AppliesTo(Queue queue) => queue.Policy.Exists;

    protected override Verdict Holds(Queue queue) => !queue.Policy.Statements.Any(statement => statement.IsOpenToEveryone);

    protected override Evidence Look(Queue queue) => Evidence.Of(queue.Policy.Text) with
    {
        Location = queue.Policy.Statements.Where(statement => statement.IsOpenToEveryone).Items.FirstOrDefault()?.Location,
    };
}
