using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class RoleWithoutAdministrator : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Roles do not name AWS's administrator policies",
        Fails = "The role is an administrator",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_274", "IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE", "IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE", "CKV2_AWS_56"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Role role) => !role.OwnManagedPolicies.IsEmpty;

    protected override Verdict Holds(Role role) => !role.OwnManagedPolicies.Any(IsAdministrator);

    protected override Evidence Look(Role role) => Evidence.Of([.. role.OwnManagedPolicies.Items.OrderBy(arn => IsAdministrator(arn).Kind switch
    {
        VerdictKind.Pass => 0,
        VerdictKind.Unknown => 1,
        _ => 2,
    }).Take(1)]);

    private static Verdict IsAdministrator(Setting<string> arn) => arn.Is(ManagedPolicies.IsAdministrator);
}
