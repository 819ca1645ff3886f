using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServiceWatchesAlarms : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms stop a deployment that goes wrong",
        Fails = "No alarm stops a deployment whose tasks start but answer wrongly",
        Severity = Severity.Low,
        Practices = [new(Ops06.Bp04, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Service service) => service.DeploymentController.IsText("ECS");

    protected override Verdict Holds(Service service) => service.AlarmRollback.Is(true);

    protected override Evidence Look(Service service) => service.AlarmRollback;
}
