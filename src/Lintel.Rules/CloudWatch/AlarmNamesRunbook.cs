using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmNamesRunbook : Rule<MetricAlarm>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms tell whom they wake what to do",
        Fails = "The alarm does not say what to do",
        Severity = Severity.Low,
        Practices = [new(Ops10.Bp02, OnPass.Proves, OnFailure.Weakens), new(Ops07.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    private static readonly string[] Words = ["http://", "https://", "runbook", "playbook", "arn:aws:ssm"];

    // An alarm that drives a scaling policy wakes nobody.
    protected override Verdict AppliesTo(MetricAlarm alarm) =>
        alarm.AlarmActions.Any(action => !action.Is(text => text.Contains(":autoscaling:", StringComparison.Ordinal)));

    protected override Verdict Holds(MetricAlarm alarm) =>
        alarm.Description.IsPresentAnd(text => Array.Exists(Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    protected override Evidence Look(MetricAlarm alarm) => alarm.Description;
}
