using Lintel.Cloud;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskHealthChecked : ArchitectureRule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Somebody notices when a container hangs",
        Fails = "Nothing checks whether the container still works",
        Severity = Severity.Medium,
        Practices = [new(Rel11.Bp01, OnPass.Proves, OnFailure.Weakens), new(Rel11.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    // Tasks that run to their end and are started by schedules need no health check: only those of services are judged.
    protected override Verdict AppliesTo(TaskDefinition task, Architecture architecture) => !Services(task, architecture).IsEmpty;

    protected override Verdict Holds(TaskDefinition task, Architecture architecture) =>
        task.Containers.Any(container => container.Essential.Is(true) & !container.HealthCheck.IsEmpty)
        | Services(task, architecture).All(service => !service.TargetGroups.IsEmpty);

    protected override Evidence Look(TaskDefinition task, Architecture architecture) =>
        Evidence.Saying("no essential container has a `healthCheck`, and no load balancer checks the service", task.Location);

    private static SettingList<Service> Services(TaskDefinition task, Architecture architecture) => architecture.ReferringTo<Service>(task);
}
