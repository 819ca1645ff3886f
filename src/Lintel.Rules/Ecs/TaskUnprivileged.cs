using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskUnprivileged : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers run without privileges over their host",
        Fails = "A container has privileges over its host",
        Severity = Severity.High,
        Practices = [new(Sec06.Bp05, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_334", "CKV_AWS_335", "ECS_CONTAINERS_NONPRIVILEGED", "ECS.3", "ECS.4",
            "ecs_task_definitions_host_namespace_not_shared", "ecs_task_definitions_no_privileged_containers",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(TaskDefinition task) =>
        task.Containers.All(IsConfined) & !task.ProcessNamespace.IsPresentAnd(space => space == "host");

    protected override Evidence Look(TaskDefinition task) => Evidence.Of(
    [
        .. task.Containers.Items.Where(container => IsConfined(container).Kind != VerdictKind.Pass).SelectMany(Deciding),
        task.ProcessNamespace,
    ]);

    private static Verdict IsConfined(ContainerDefinition container) => !container.Privileged.Is(true) & !IsRoot(container);

    // The image decides where no user is named: nothing is claimed then.
    private static Verdict IsRoot(ContainerDefinition container) =>
        container.User.IsPresentAnd(user => user.Split(':')[0] is "root" or "0");

    private static IEnumerable<ISetting> Deciding(ContainerDefinition container) =>
        IsRoot(container).Kind == VerdictKind.Pass ? [container.User] : [container.Privileged];
}
