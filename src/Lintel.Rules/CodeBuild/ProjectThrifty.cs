using Lintel.Cloud.CodeBuild;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeBuild;

public sealed class ProjectThrifty : Rule<Project>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Builds reuse what they can and run on Graviton",
        Fails = "Each build starts from nothing on x86",
        Severity = Severity.Low,
        Practices = [new(Sus06.Bp04, OnPass.Proves, OnFailure.Refutes), new(Sus05.Bp02, OnPass.Supports, OnFailure.Nothing)],
    };

    // Windows and GPU builds have no Graviton twin.
    protected override Verdict AppliesTo(Project project) => project.EnvironmentType.IsOneOf("LINUX_CONTAINER", "ARM_CONTAINER");

    protected override Verdict Holds(Project project) => !project.Cache.IsText("NO_CACHE") | project.EnvironmentType.IsText("ARM_CONTAINER");

    protected override Evidence Look(Project project) => Evidence.Of(project.Cache, project.EnvironmentType);
}
