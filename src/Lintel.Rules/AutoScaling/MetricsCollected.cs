using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class MetricsCollected : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Auto Scaling groups report their sizes",
        Fails = "The group reports neither its size nor what is starting and ending",
        Severity = Severity.Low,
        Practices = [new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens), new(Perf02.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(AutoScalingGroup group) => !group.EnabledMetrics.IsEmpty;

    protected override Evidence Look(AutoScalingGroup group) => group.EnabledMetrics.Items.Length > 0
        ? Evidence.Of(group.EnabledMetrics.Items[0])
        : Evidence.Saying("`enabled_metrics` names none");
}
