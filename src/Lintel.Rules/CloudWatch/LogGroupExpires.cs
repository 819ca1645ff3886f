using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class LogGroupExpires : Rule<LogGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Log groups keep events for a limited time",
        Fails = "Log events are kept, and paid for, for ever",
        Severity = Severity.Medium,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sus04.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sec07.Bp04, OnPass.Supports, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV_AWS_66", "cloudwatch_without_retention_period_specified", "ef0b316a-211e-42f1-888e-64efe172b755",
            "CW_LOGGROUP_RETENTION_PERIOD_CHECK",
        ],
    };

    protected override Verdict Holds(LogGroup group) => group.RetentionDays.Is(days => days > 0);

    protected override Evidence Look(LogGroup group) => group.RetentionDays;

    // A year keeps what most auditors ask for; what is older is deleted by it.
    protected override Func<LogGroup, Fix?> Mend => group => Fix.Set(group.RetentionDays, 365);
}
