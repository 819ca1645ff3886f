using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class PasswordPolicyStrong : Rule<PasswordPolicy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The account asks for strong passwords",
        Fails = "Weak passwords are allowed",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_10", "CKV_AWS_13", "AVD-AWS-0063", "AVD-AWS-0056", "IAM_PASSWORD_POLICY", "IAM.7",
            "iam_password_policy_minimum_length_14", "iam_password_policy_reuse_24",
        ],
    };

    private const int Length = 14;
    private const int Remembered = 24;

    protected override Verdict Holds(PasswordPolicy policy) => policy.MinimumLength.Is(length => length >= Length) & policy.ReusePrevention.Is(count => count >= Remembered);

    protected override Evidence Look(PasswordPolicy policy) => policy.MinimumLength.Is(length => length >= Length).Kind == VerdictKind.Pass
        ? Evidence.Of(policy.ReusePrevention)
        : Evidence.Of(policy.MinimumLength, policy.ReusePrevention);
}
