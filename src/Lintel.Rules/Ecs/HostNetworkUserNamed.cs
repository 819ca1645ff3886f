using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class HostNetworkUserNamed : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers in the network of their host name an unprivileged user",
        Fails = "A container in the network of its host runs as root",
        Severity = Severity.Medium,
        Practices = [new(Sec06.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", "ECS.1"],
    };

    protected override Verdict AppliesTo(TaskDefinition task) => task.NetworkMode.IsText("host");

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(IsModest);

    protected override Evidence Look(TaskDefinition task) => task.Containers.Where(container => !IsModest(container)).Items is [var container, ..]
        ? Evidence.Of(container.User, task.NetworkMode) : Evidence.Of(task.NetworkMode);

    // A container that is privileged is another rule's.
    private static Verdict IsModest(ContainerDefinition container) =>
        container.User.IsPresentAnd(user => user.Length > 0 && user.Split(':')[0] is not ("root" or "0")) | container.Privileged.Is(true);
}
