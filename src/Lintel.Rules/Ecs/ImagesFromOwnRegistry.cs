using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ImagesFromOwnRegistry : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Images come from a registry of one's own",
        Fails = "A container starts from an image in a public registry",
        Severity = Severity.Low,
        Practices = [new(Sec11.Bp05, OnPass.Proves, OnFailure.Refutes), new(Sec06.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(container => !container.Image.Is(IsForeign));

    protected override Evidence Look(TaskDefinition task) =>
        task.Containers.Items.Select(container => container.Image).FirstOrDefault(image => image.Is(IsForeign).Kind == VerdictKind.Pass) is { Location: not null } foreign
            ? Evidence.Of(foreign)
            : Evidence.Of([.. task.Containers.Items.Select(container => container.Image)]);

    // A name without a registry is Docker Hub's; AWS's own public images are as good as one's own.
    private static bool IsForeign(string image)
    {
        var first = image.Split('/')[0];
        var hasRegistry = image.Contains('/', StringComparison.Ordinal) && (first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal));
        return !hasRegistry || first is "docker.io" or "index.docker.io" or "registry-1.docker.io" or "quay.io" or "ghcr.io" or "gcr.io" or "registry.gitlab.com";
    }
}
