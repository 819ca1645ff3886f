using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmsPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The workload has alarms",
        Fails = "The workload has no alarm at all",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Ops08.Bp01, OnPass.Supports, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", "aws_cloudwatch_composite_alarm", "AWS::CloudWatch::CompositeAlarm");
}
