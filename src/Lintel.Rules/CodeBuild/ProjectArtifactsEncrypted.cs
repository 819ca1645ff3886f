using Lintel.Cloud.CodeBuild;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeBuild;

public sealed class ProjectArtifactsEncrypted : Rule<Project>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What builds produce is encrypted",
        Fails = "The artifacts of the build are stored without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_78", "AVD-AWS-0018", "CODEBUILD_PROJECT_ARTIFACT_ENCRYPTION"],
    };

    protected override Verdict Holds(Project project) => !project.ArtifactsUnencrypted.Is(true);

    protected override Evidence Look(Project project) => project.ArtifactsUnencrypted;

    protected override Func<Project, Fix?> Mend => project => Fix.Set(project.ArtifactsUnencrypted, false);
}
