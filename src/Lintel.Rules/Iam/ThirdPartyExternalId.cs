using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class ThirdPartyExternalId : ArchitectureRule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Other accounts must say for whom they act",
        Fails = "Another account may take the role for anybody",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp09, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_61", "cross_account_iam_assume_role_policy_without_external_id_or_mfa", "09c35abf-5852-4622-ac7a-b987b331232e",
            "85138beb-ce7c-4ca3-a09f-e8fbcc57ddd7",
        ],
    };

    protected override Verdict AppliesTo(Role role, Architecture architecture) => role.Trust.Allowing.Any(statement => Foreign(statement, architecture));

    protected override Verdict Holds(Role role, Architecture architecture) => !role.Trust.Allowing.Any(statement => Open(statement, architecture));

    protected override Evidence Look(Role role, Architecture architecture) => role.Trust.Allowing.Where(statement => Open(statement, architecture)).Items is [var statement, ..]
        ? Evidence.Saying("it trusts another account and asks neither for an external id nor for multi-factor authentication", statement.Location)
        : Evidence.Of(role.Trust.Text);

    private static Verdict Open(PolicyStatement statement, Architecture architecture) => Foreign(statement, architecture)
        & !statement.HasCondition("sts:ExternalId", "aws:PrincipalOrg*", "aws:PrincipalArn", "aws:SourceIp")
        & !statement.Conditions.Any(condition => condition.Looks("aws:MultiFactorAuth*") & !condition.Values.Any(value => value.IsText("false")));

    // Only whole accounts: a role or user named in full is one that somebody has looked at.
    private static Verdict Foreign(PolicyStatement statement, Architecture architecture) => statement.Principals.Any(principal => principal.IsForeignAccount(architecture.OwnAccounts()));
}
