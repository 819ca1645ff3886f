using Lintel.Cloud.Ecs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServiceKeepsCapacity : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Services keep serving while a new version comes",
        Fails = "A deployment may stop most of the tasks before new ones run",
        Severity = Severity.Medium,
        Practices = [new(Ops06.Bp03, OnPass.Proves, OnFailure.Refutes)],
    };

    private const int Least = 50;

    protected override Verdict AppliesTo(Service service) => service.DeploymentController.IsText("ECS") & service.SchedulingStrategy.IsText("REPLICA");

    protected override Verdict Holds(Service service) => service.MinimumHealthyPercent.Is(percent => percent >= Least);

    protected override Evidence Look(Service service) => service.MinimumHealthyPercent;

    protected override Func<Service, Fix?> Mend => service => Fix.Set(service.MinimumHealthyPercent, 100);
}
