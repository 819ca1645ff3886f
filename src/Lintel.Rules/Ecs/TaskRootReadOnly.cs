using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskRootReadOnly : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers cannot write to their root file system",
        Fails = "A container can write to its root file system",
        Severity = Severity.Low,
        Practices = [new(Sec06.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_336", "ECS_CONTAINERS_READONLY_ACCESS", "ECS.5", "ecs_task_definitions_containers_readonly_access"],
    };

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(container => container.ReadOnlyRoot.Is(true));

    protected override Evidence Look(TaskDefinition task) => Evidence.Of(
        [.. task.Containers.Items.Select(container => container.ReadOnlyRoot).Where(setting => setting.Is(true).Kind != VerdictKind.Pass)]);
}
