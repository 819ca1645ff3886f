using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class PolicyTriggered : ArchitectureRule<ScalingPolicy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "An alarm triggers every simple or step scaling policy",
        Fails = "No alarm triggers the scaling policy, so it never scales anything",
        Severity = Severity.Medium,
        Practices = [new(Rel07.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel07.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    // Target tracking makes its own alarms, and predictive scaling needs none.
    protected override Verdict AppliesTo(ScalingPolicy policy, Architecture architecture) => policy.Kind.IsOneOf("SimpleScaling", "StepScaling");

    protected override Verdict Holds(ScalingPolicy policy, Architecture architecture) => architecture.IsReferredTo(policy);

    protected override Evidence Look(ScalingPolicy policy, Architecture architecture) =>
        Evidence.Saying($"{policy.Kind.Describe()}, and no alarm has the policy among its actions");
}
