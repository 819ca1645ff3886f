using Lintel.Rules.Common;

namespace Lintel.Rules.Iam;

public sealed class IdentityCenterUsed : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "People sign in through one identity provider",
        Fails = "Nothing shows where people sign in",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec02.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Cost02.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Sec02.Bp06, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_ssoadmin_permission_set", "aws_ssoadmin_account_assignment", "aws_iam_saml_provider", "AWS::SSO::PermissionSet",
        "AWS::SSO::Assignment", "AWS::IAM::SAMLProvider",
    ];
}
