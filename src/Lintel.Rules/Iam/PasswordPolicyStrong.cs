using System.Collections.Immutable;
using Lintel.Cloud.Fixes;
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
        Practices = [new(Sec02.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_10", "CKV_AWS_13", "AVD-AWS-0063", "AVD-AWS-0056", "IAM_PASSWORD_POLICY", "IAM.7",
            "iam_password_policy_minimum_length_14", "iam_password_policy_reuse_24", "iam_password_without_minimum_length",
            "password_without_reuse_prevention", "1bc1c685-e593-450e-88fb-19db4c82aa1d", "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a",
            "b1b20ae3-8fa7-4af5-a74d-a2145920fcb1",
        ],
    };

    private const int Length = 14;
    private const int Remembered = 24;

    protected override Verdict Holds(PasswordPolicy policy) => policy.MinimumLength.Is(length => length >= Length) & policy.ReusePrevention.Is(count => count >= Remembered);

    // Others are content with fewer remembered passwords.
    protected override ImmutableArray<Aspect> Aspects(PasswordPolicy policy) =>
    [
        new(policy.MinimumLength.Is(length => length >= Length), ["CKV_AWS_10", "AVD-AWS-0063", "iam_password_policy_minimum_length_14", "iam_password_without_minimum_length", "b1b20ae3-8fa7-4af5-a74d-a2145920fcb1", "1bc1c685-e593-450e-88fb-19db4c82aa1d"]),
        new(policy.ReusePrevention.Is(count => count >= Remembered), ["CKV_AWS_13", "iam_password_policy_reuse_24", "password_without_reuse_prevention", "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a"]),
        new(policy.ReusePrevention.Is(count => count >= 5), ["AVD-AWS-0056"]),
    ];

    protected override Evidence Look(PasswordPolicy policy) => policy.MinimumLength.Is(length => length >= Length).Kind == VerdictKind.Pass
        ? Evidence.Of(policy.ReusePrevention)
        : Evidence.Of(policy.MinimumLength, policy.ReusePrevention);

    protected override Func<PasswordPolicy, Fix?> Mend => policy => Fix.All(Change.OrNull(policy.MinimumLength, Length), Change.OrNull(policy.ReusePrevention, Remembered));
}
