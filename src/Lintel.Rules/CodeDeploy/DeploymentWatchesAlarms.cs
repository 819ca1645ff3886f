using Lintel.Cloud.CodeDeploy;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeDeploy;

public sealed class DeploymentWatchesAlarms : Rule<DeploymentGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Deployments stop when an alarm fires",
        Fails = "No alarm can stop the deployment",
        Severity = Severity.Low,
        Practices = [new(Ops06.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel08.Bp05, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(DeploymentGroup group) => group.AlarmsEnabled.Is(true) & !group.Alarms.IsEmpty;

    protected override Evidence Look(DeploymentGroup group) => Evidence.Of([group.AlarmsEnabled, .. group.Alarms.Items]);
}
