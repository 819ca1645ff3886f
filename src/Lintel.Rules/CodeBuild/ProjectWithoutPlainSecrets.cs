using Lintel.Cloud.CodeBuild;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CodeBuild;

public sealed class ProjectWithoutPlainSecrets : Rule<Project>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Builds get secrets from a store",
        Fails = "A secret stands in the plain environment of a build",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK", "CodeBuild.2", "codebuild_project_no_secrets_in_variables"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Project project) => !project.Variables.Any(IsSecret);

    protected override Evidence Look(Project project) => new()
    {
        Settings = [.. project.Variables.Items.Where(variable => IsSecret(variable).Kind == VerdictKind.Pass).Select(variable => variable.Name)],
        IsSecret = true,
    };

    private static Verdict IsSecret(BuildVariable variable) =>
        variable.VariableType.IsText("PLAINTEXT") & variable.Name.Is(SecretWords.Names) & variable.Value.IsPresentAnd(SecretWords.IsLiteral);
}
