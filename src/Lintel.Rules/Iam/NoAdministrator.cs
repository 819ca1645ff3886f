using Lintel.Cloud.Common;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class NoAdministrator : IdentityPolicyRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies do not allow everything",
        Fails = "A policy allows every action on every resource",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_62", "CKV_AWS_63", "CKV2_AWS_40", "AVD-AWS-0057", "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", "IAM.1",
            "iam_customer_attached_policy_no_administrative_privileges", "iam_inline_policy_no_administrative_privileges",
            "iam_policies_with_full_privileges", "iam_policy_grants_full_permissions", "iam_role_with_full_privileges",
            "2f37c4a3-58b9-4afe-8a87-d7f1d2286f84", "575a2155-6af1-4026-b1af-d5bc8fe2a904", "b1ffa705-19a3-4b73-b9d0-0c97d0663842",
            "953b3cdb-ce13-428a-aa12-318726506661", "f62aa827-4ade-4dc4-89e4-1433d384a368",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Offends(PolicyStatement statement) =>
        statement.Allows & statement.OnEverything & statement.Actions.Any(PolicyPattern.IsEverything) & !statement.IsConditional;

    protected override string Explain(PolicyStatement statement) => "`*` is allowed on `*`";

    protected override Setting<string> Deciding(PolicyStatement statement) => statement.Actions.Where(PolicyPattern.IsEverything).FirstOrDefault();
}
