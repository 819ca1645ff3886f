using Lintel.Cloud.CodeDeploy;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeDeploy;

public sealed class DeploymentRollsBack : Rule<DeploymentGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Deployments that fail are rolled back",
        Fails = "A failed deployment stays where it failed",
        Severity = Severity.Medium,
        Practices = [new(Ops06.Bp04, OnPass.Proves, OnFailure.Refutes), new(Ops06.Bp01, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(DeploymentGroup group) => group.AutoRollback.Is(true) & !group.RollbackEvents.IsEmpty;

    protected override Evidence Look(DeploymentGroup group) => Evidence.Of([group.AutoRollback, .. group.RollbackEvents.Items]);

    protected override Func<DeploymentGroup, Fix?> Mend => group => group.RollbackEvents.IsEmpty.Kind == VerdictKind.Pass
        ? Fix.All(Change.OrNull(group.AutoRollback, true), Change.OrNull(group.RollbackOn, ["DEPLOYMENT_FAILURE"]))
        : Fix.Set(group.AutoRollback, true);
}
