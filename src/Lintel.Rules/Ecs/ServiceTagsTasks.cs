using Lintel.Cloud.Ecs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServiceTagsTasks : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services pass their tags on to their tasks",
        Fails = "Tasks carry no tags, so their cost belongs to nobody",
        Severity = Severity.Low,
        Practices = [new(Cost03.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(Service service) => service.PropagateTags.IsOneOf("SERVICE", "TASK_DEFINITION");

    protected override Evidence Look(Service service) => service.PropagateTags;

    protected override Func<Service, Fix?> Mend => service => Fix.Set(service.PropagateTags, "SERVICE");
}
