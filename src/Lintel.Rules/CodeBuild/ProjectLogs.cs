using Lintel.Cloud.CodeBuild;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CodeBuild;

public sealed class ProjectLogs : Rule<Project>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Builds keep their logs",
        Fails = "The build keeps no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_314", "CodeBuild.4"],
    };

    protected override Verdict Holds(Project project) => !project.CloudWatchLogs.IsText("DISABLED") | project.S3Logs.IsText("ENABLED");

    protected override Evidence Look(Project project) => Evidence.Of(project.CloudWatchLogs, project.S3Logs);

    protected override Func<Project, Fix?> Mend => project => Fix.Set(project.CloudWatchLogs, "ENABLED");
}
