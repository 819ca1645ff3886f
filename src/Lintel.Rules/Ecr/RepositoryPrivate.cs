using Lintel.Cloud.Ecr;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecr;

public sealed class RepositoryPrivate : Rule<Repository>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Private repositories are not open to every account",
        Fails = "Every AWS account may use the repository",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_32", "AVD-AWS-0032", "ecr_repository_is_publicly_accessible", "e86e26fc-489e-44f0-9bcd-97305e4ba69a",
            "75be209d-1948-41f6-a8c8-e22dd0121134",
        ],
    };

    protected override Verdict Holds(Repository repository) => !repository.Policy.Statements.Any(statement => statement.IsOpenToEveryone);

    protected override Evidence Look(Repository repository) => repository.Policy.Text;
}
