using Lintel.Cloud.Ecs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServiceRollsBack : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services roll back a deployment that fails",
        Fails = "A failing deployment goes on and is not rolled back",
        Severity = Severity.Medium,
        Practices = [new(Ops06.Bp04, OnPass.Proves, OnFailure.Refutes), new(Ops06.Bp01, OnPass.Proves, OnFailure.Refutes)],
    };

    // CodeDeploy and external controllers have ways of their own to roll back.
    protected override Verdict AppliesTo(Service service) => service.DeploymentController.IsText("ECS");

    protected override Verdict Holds(Service service) =>
        service.CircuitBreaker.Is(true) & service.CircuitBreakerRollback.Is(true) | service.AlarmRollback.Is(true);

    protected override Evidence Look(Service service) =>
        Evidence.Of(service.CircuitBreakerRollback, service.CircuitBreaker, service.AlarmRollback);

    protected override Func<Service, Fix?> Mend => service => Fix.All(Change.OrNull(service.CircuitBreaker, true), Change.OrNull(service.CircuitBreakerRollback, true));
}
