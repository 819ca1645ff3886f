using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Sns;

public sealed class TopicPolicyNotPublic : Rule<Topic>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Topic policies let in known principals only",
        Fails = "The topic policy lets in everyone",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_169", "sns_topic_is_publicly_accessible", "SNS.4", "b26d2b7e-60f6-413d-a3a1-a57db24aa2b3",
            "SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL", "ae53ce91-42b5-46bf-a84f-9a13366a4f13",
        ],
    };

    protected override Verdict AppliesTo(Topic topic) => topic.Policy.Exists;

    protected override Verdict Holds(Topic topic) => !topic.Policy.Statements.Any(statement => statement.IsOpenToEveryone);

    protected override Evidence Look(Topic topic) => Evidence.Of(topic.Policy.Text) with
    {
        Location = topic.Policy.Statements.Where(statement => statement.IsOpenToEveryone).Items.FirstOrDefault()?.Location,
    };
}
