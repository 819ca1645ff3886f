using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmsGrouped : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Many alarms are grouped into few calls",
        Fails = "Every one of many alarms calls people by itself",
        Severity = Severity.Low,
        Practices = [new(Ops08.Bp04, OnPass.Supports, OnFailure.Weakens), new(Ops10.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    private const int Many = 30;

    protected override Verdict AppliesTo(Architecture architecture) => Calling(architecture).HasAtLeast(Many);

    protected override Verdict Holds(Architecture architecture) => !architecture.Known<CompositeAlarm>().IsEmpty;

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        $"{Calling(architecture).Items.Length} alarms have actions of their own and there is no composite alarm", Calling(architecture).Items[0].Location);

    private static SettingList<MetricAlarm> Calling(Architecture architecture) =>
        SettingList<MetricAlarm>.Of(architecture.All<MetricAlarm>()).Where(alarm => !alarm.AlarmActions.IsEmpty);
}
