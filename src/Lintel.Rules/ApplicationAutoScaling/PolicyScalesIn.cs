using Lintel.Cloud.ApplicationAutoScaling;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApplicationAutoScaling;

public sealed class PolicyScalesIn : Rule<ScalingPolicy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Scaling policies give back what is no longer needed",
        Fails = "The policy only ever adds capacity",
        Severity = Severity.Low,
        Practices = [new(Cost09.Bp03, OnPass.Proves, OnFailure.Weakens), new(Sus02.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(ScalingPolicy policy) => policy.PolicyType.IsText("TargetTrackingScaling");

    protected override Verdict Holds(ScalingPolicy policy) => !policy.ScaleInDisabled.Is(true);

    protected override Evidence Look(ScalingPolicy policy) => policy.ScaleInDisabled;

    protected override Func<ScalingPolicy, Fix?> Mend => policy => Fix.Set(policy.ScaleInDisabled, false);
}
