using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmDecidesMissingData : Rule<MetricAlarm>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms say what missing data means",
        Fails = "Nobody decided what the alarm does when data stops",
        Severity = Severity.Low,
        Practices = [new(Ops08.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(MetricAlarm alarm) => alarm.MissingData.IsSet;

    protected override Evidence Look(MetricAlarm alarm) => alarm.MissingData;
}
