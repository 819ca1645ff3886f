using Lintel.Cloud.CodeBuild;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeBuild;

public sealed class ProjectUnprivileged : Rule<Project>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Builds run without privileges over their host",
        Fails = "The build runs privileged",
        Severity = Severity.Low,
        Practices = [new(Sec11.Bp07, OnPass.Supports, OnFailure.Weakens), new(Sec06.Bp05, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_316", "CodeBuild.5"],
    };

    protected override Verdict Holds(Project project) => !project.Privileged.Is(true);

    protected override Evidence Look(Project project) => project.Privileged;
}
