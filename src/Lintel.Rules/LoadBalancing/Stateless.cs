using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class Stateless : Rule<TargetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Any target can serve any request",
        Fails = "Callers are tied to one target, whose loss they feel and whose load nobody can share",
        Severity = Severity.Low,
        Practices = [new(Rel05.Bp06, OnPass.Supports, OnFailure.Refutes)],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(TargetGroup group) => !group.Stickiness.Is(true);

    protected override Evidence Look(TargetGroup group) => Evidence.Of(group.Stickiness);
}
