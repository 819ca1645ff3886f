using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Sns;

public sealed class TopicKeyOwn : Rule<Topic>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Topics are encrypted with a key of KMS",
        Fails = "Messages are encrypted only by the disks they pass through",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases =
        [
            "CKV_AWS_26", "AVD-AWS-0095", "sns_topic_not_encrypted", "SNS_ENCRYPTED_KMS", "SNS.1",
            "sns_topics_kms_encryption_at_rest_enabled", "28545147-2fc6-42d5-a1f9-cf226658e591",
            "sns_topic_without_kms_master_key_id", "9d13b150-a2ab-42a1-b6f4-142e41f81e52",
        ],
    };

    protected override Verdict Holds(Topic topic) => topic.KmsKey.IsNamed;

    protected override Evidence Look(Topic topic) => Evidence.Of(topic.KmsKey);
}
