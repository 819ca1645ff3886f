using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class AdministratorMfa : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Powerful roles of people ask for a second factor",
        Fails = "A person takes an administrator's role without a second factor",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec02.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Sec03.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Sec10.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(Role role) =>
        role.ManagedPolicies.Any(policy => policy.Is(ManagedPolicies.IsAdministrator)) & role.Trust.Allowing.Any(ForPeople);

    protected override Verdict Holds(Role role) => !role.Trust.Allowing.Any(statement => ForPeople(statement)
        & !statement.HasCondition("aws:MultiFactorAuth*", "aws:PrincipalArn", "sts:ExternalId", "aws:PrincipalOrg*"));

    protected override Evidence Look(Role role) => role.Trust.Allowing.Where(ForPeople).Items is [var statement, ..]
        ? Evidence.Saying("the role has an administrator's policy, and its trust asks for no `aws:MultiFactorAuthPresent`", statement.Location)
        : Evidence.Of(role.Trust.Text);

    // The account as a whole, or a user in it; roles have signed in already.
    private static Verdict ForPeople(PolicyStatement statement) => statement.Principals.Any(principal => principal.IsKind("AWS")
        & (principal.Id.Is(id => id.EndsWith(":root", StringComparison.Ordinal) || id.Contains(":user/", StringComparison.Ordinal) || id.Length == 12)
            | principal.EndsWith(":root")));
}
