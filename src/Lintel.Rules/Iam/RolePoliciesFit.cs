using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class RolePoliciesFit : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Roles have no more policies than IAM can ever attach",
        Fails = "More managed policies are attached to the role than any quota allows",
        Severity = Severity.Medium,
        Practices = [new(Rel01.Bp01, OnPass.Nothing, OnFailure.Refutes), new(Rel01.Bp03, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    // Ten by default, and twenty after the largest increase.
    private const int Most = 20;

    protected override Verdict Holds(Role role) => !role.ManagedPolicies.HasAtLeast(Most + 1);

    protected override Evidence Look(Role role) => Evidence.Saying($"it has {role.ManagedPolicies.Items.Length} managed policies, of {Most} at the most", role.Location);
}
