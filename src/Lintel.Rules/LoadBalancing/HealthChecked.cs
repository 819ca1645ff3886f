using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class HealthChecked : Rule<TargetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Target groups check the health of their targets",
        Fails = "Requests go to targets whether they work or not",
        Severity = Severity.High,
        Practices = [new(Rel11.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel11.Bp02, OnPass.Proves, OnFailure.Refutes)],
    };

    // Functions need no check, which is off for them by default.
    protected override Verdict AppliesTo(TargetGroup group) => !group.TargetType.IsText("lambda");

    protected override Verdict Holds(TargetGroup group) => group.HealthCheck.Is(true);

    protected override Evidence Look(TargetGroup group) => Evidence.Of(group.HealthCheck);
}
