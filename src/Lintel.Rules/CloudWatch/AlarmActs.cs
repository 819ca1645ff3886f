using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmActs : ArchitectureRule<MetricAlarm>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms do something when they fire",
        Fails = "The alarm fires and nothing happens",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Ops10.Bp02, OnPass.Proves, OnFailure.Refutes),
        ],
        Aliases = ["CKV_AWS_319", "CLOUDWATCH_ALARM_ACTION_CHECK"],
    };

    // Others count what happens when it is well again.
    protected override ImmutableArray<Aspect> Aspects(MetricAlarm alarm) =>
        [new(!alarm.AlarmActions.IsEmpty | !alarm.OkActions.IsEmpty | !alarm.InsufficientDataActions.IsEmpty, ["CLOUDWATCH_ALARM_ACTION_CHECK"])];

    protected override Verdict Holds(MetricAlarm alarm, Architecture architecture) =>
        alarm.ActionsEnabled.Is(true) & !alarm.AlarmActions.IsEmpty | IsUsed(alarm, architecture);

    protected override Evidence Look(MetricAlarm alarm, Architecture architecture) =>
        alarm.ActionsEnabled.Is(true).Kind == VerdictKind.Fail ? alarm.ActionsEnabled : Evidence.Saying("it has no `alarm_actions`", alarm.Location);

    // Part of a composite alarm, or what a deployment or an experiment watches.
    private static Verdict IsUsed(MetricAlarm alarm, Architecture architecture) =>
        architecture.IsReferredTo(alarm)
        | architecture.Known<CompositeAlarm>().Any(composite => alarm.AlarmName.Satisfies(name =>
            composite.AlarmRule.Is(rule => rule.Contains(name, StringComparison.Ordinal))));
}
