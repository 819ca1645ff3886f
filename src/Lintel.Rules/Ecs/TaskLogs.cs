using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskLogs : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers write their logs somewhere",
        Fails = "A container has no log configuration",
        Severity = Severity.Medium,
        Practices = [new(Ops04.Bp02, OnPass.Proves, OnFailure.Refutes), new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["ECS_TASK_DEFINITION_LOG_CONFIGURATION", "ECS.9", "ecs_task_definitions_logging_enabled"],
    };

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(IsLogged);

    protected override Evidence Look(TaskDefinition task) => Evidence.Of(
        [.. task.Containers.Items.Where(container => IsLogged(container).Kind != VerdictKind.Pass).Select(container => container.LogDriver)]);

    // The router of a log pipeline is where the logs of the others go.
    private static Verdict IsLogged(ContainerDefinition container) => container.LogDriver.IsSet | container.LogRouter.IsSet;
}
