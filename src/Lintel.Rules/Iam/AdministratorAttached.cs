using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class AdministratorAttached : Rule<PolicyAttachment>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Identities do not have AWS's administrator policies",
        Fails = "An identity may do everything, or nearly everything",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_274", "iam_aws_attached_policy_no_administrative_privileges", "IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE",
            "IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE", "CKV2_AWS_56",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(PolicyAttachment attachment) => !attachment.PolicyArn.Is(ManagedPolicies.IsAdministrator);

    protected override Evidence Look(PolicyAttachment attachment) => attachment.PolicyArn;
}
