using Lintel.Cloud.Cognito;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Cognito;

public sealed class MfaOffered : Rule<UserPool>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Users can give a second factor",
        Fails = "A password is all that users can prove themselves with",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "cognito_userpool_without_mfa", "COGNITO_USER_POOL_MFA_CONFIGURATION_RULE", "Cognito.5",
            "cognito_user_pool_mfa_enabled", "ec28bf61-a474-4dbe-b414-6dd3a067d6f0", "74a18d1a-cf02-4a31-8791-ed0967ad7fdc",
        ],
    };

    protected override Verdict Holds(UserPool pool) => pool.Mfa.IsOneOf("ON", "OPTIONAL");

    protected override Evidence Look(UserPool pool) => pool.Mfa;
}
