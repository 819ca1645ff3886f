using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class TrustClosed : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Roles name who may take them",
        Fails = "Anybody may take the role",
        Severity = Severity.High,
        Practices =
        [
            new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes),
            new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Sec03.Bp01, OnPass.Supports, OnFailure.Refutes),
        ],
        Aliases =
        [
            "CKV_AWS_60", "iam_role_allows_all_principals_to_assume", "12b7e704-37f0-4d1e-911a-44bf60c48c21",
            "f80e3aa7-7b34-4185-954e-440a6894dde6",
        ],
    };

    protected override Verdict Holds(Role role) => !role.Trust.Statements.Any(Open);

    protected override Evidence Look(Role role) => role.Trust.Statements.Where(Open).Items is [var statement, ..]
        ? Evidence.Saying("a statement lets every AWS account take the role", statement.Location)
        : Evidence.Of(role.Trust.Text);

    private static Verdict Open(PolicyStatement statement) => statement.Allows & statement.NamesEveryone
        & !statement.HasCondition("aws:PrincipalOrg*", "aws:PrincipalArn", "aws:PrincipalAccount", "aws:Source*", "sts:ExternalId");
}
