using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmsAutomate : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Some responses to events are automatic",
        Fails = "Every alarm calls a person and none starts a response",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops10.Bp07, OnPass.Proves, OnFailure.Refutes),
            new(Rel06.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Perf05.Bp05, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict AppliesTo(Architecture architecture) => !SettingList<MetricAlarm>.Of(architecture.All<MetricAlarm>()).IsEmpty;

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Known<MetricAlarm>().Any(alarm => alarm.AlarmActions.Any(action => Starts(action, architecture)))
        | architecture.Has("aws_cloudwatch_event_target", "aws_config_remediation_configuration", "aws_appautoscaling_policy", "aws_autoscaling_policy")
        | architecture.Has("AWS::Config::RemediationConfiguration", "AWS::ApplicationAutoScaling::ScalingPolicy", "AWS::AutoScaling::ScalingPolicy");

    protected override Evidence Look(Architecture architecture) =>
        Evidence.Saying("all alarm actions are topics, and no scaling policy, event target or remediation is made", architecture.All<MetricAlarm>().First().Location);

    private static Verdict Starts(Setting<string> action, Architecture architecture) => architecture.Find<Topic>(action).OrNull is { } topic
        ? !architecture.Find<Topic>(action).Is(found => architecture.IsNamed(action, topic))
        : action.Is(text => !text.Contains(":sns:", StringComparison.Ordinal));
}
