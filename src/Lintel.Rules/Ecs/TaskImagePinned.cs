using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class TaskImagePinned : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Containers name the version of their image",
        Fails = "The image has no version, or the moving tag `latest`",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Sec06.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Ops06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(IsPinned);

    protected override Evidence Look(TaskDefinition task) => Evidence.Of(
        [.. task.Containers.Items.Where(container => IsPinned(container).Kind != VerdictKind.Pass).Select(container => container.Image)]);

    private static Verdict IsPinned(ContainerDefinition container) => container.Image.Is(image => !ImageName.Moves(image));
}
