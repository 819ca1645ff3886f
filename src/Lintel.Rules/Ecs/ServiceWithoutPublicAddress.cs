using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServiceWithoutPublicAddress : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services have no public addresses",
        Fails = "Tasks get public IP addresses",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_333", "ECS.2", "ecs_service_no_assign_public_ip"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Service service) => service.PubliclyAccessible.IsSet | !service.Subnets.IsEmpty;

    protected override Verdict Holds(Service service) => !service.PubliclyAccessible.Is(true);

    protected override Evidence Look(Service service) => service.PubliclyAccessible;
}
