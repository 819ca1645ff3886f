using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class SpotReplacedInTime : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Groups with Spot instances replace them before they are taken",
        Fails = "A Spot instance is replaced only after it is gone",
        Severity = Severity.Low,
        Practices = [new(Rel07.Bp02, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(AutoScalingGroup group) => group.OnDemandPercentage.Is(share => share < 100);

    protected override Verdict Holds(AutoScalingGroup group) => group.CapacityRebalancing.Is(true);

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.CapacityRebalancing, group.OnDemandPercentage);

    protected override Func<AutoScalingGroup, Fix?> Mend => group => Fix.Set(group.CapacityRebalancing, true);
}
