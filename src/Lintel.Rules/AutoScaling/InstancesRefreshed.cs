using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class InstancesRefreshed : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A change of the template reaches running instances by and by",
        Fails = "Running instances keep the old image and settings until somebody ends them",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops06.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Rel08.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Ops05.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(AutoScalingGroup group) => group.InstanceRefresh.IsSet | group.MaxInstanceLifetimeSeconds.IsSet;

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.InstanceRefresh, group.MaxInstanceLifetimeSeconds);
}
