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
        Practices = [new(Sec03.Bp02, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_62", "CKV_AWS_63", "CKV2_AWS_40", "AVD-AWS-0057", "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
            "IAM.1", "iam_customer_attached_policy_no_administrative_privileges",
            "iam_inline_policy_no_administrative_privileges",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Offends(PolicyStatement statement) =>
        statement.Allows & statement.OnEverything & statement.Actions.Any(PolicyPattern.IsEverything) & !statement.IsConditional;

    protected override string Explain(PolicyStatement statement) => "`*` is allowed on `*`";

    protected override Setting<string> Deciding(PolicyStatement statement) => statement.Actions.Where(PolicyPattern.IsEverything).FirstOrDefault();
}
