using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class LogGroupKeyOwn : Rule<LogGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Log groups are encrypted with a key that the workload controls",
        Fails = "Logs are encrypted with a key that CloudWatch owns",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_158", "AVD-AWS-0017", "cloudwatch_log_group_not_encrypted", "CLOUDWATCH_LOG_GROUP_ENCRYPTED",
            "cloudwatch_log_group_kms_encryption_enabled", "0afbcfe9-d341-4b92-a64c-7e6de0543879",
        ],
    };

    protected override Verdict Holds(LogGroup group) => group.KmsKey.IsNamed;

    protected override Evidence Look(LogGroup group) => group.KmsKey;
}
