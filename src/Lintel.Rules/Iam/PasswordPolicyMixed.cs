using System.Collections.Immutable;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class PasswordPolicyMixed : Rule<PasswordPolicy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The account asks for passwords of mixed characters that expire",
        Fails = "Passwords of one kind of characters, or of any age, are allowed",
        Severity = Severity.Low,
        Practices = [new(Sec02.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_9", "CKV_AWS_11", "CKV_AWS_12", "CKV_AWS_14", "CKV_AWS_15", "AVD-AWS-0058", "AVD-AWS-0059", "AVD-AWS-0060",
            "AVD-AWS-0061", "AVD-AWS-0062", "IAM.10", "IAM.11", "IAM.12", "IAM.13", "IAM.14",
            "iam_password_does_not_require_lowercase", "a1b2c3d4-e5f6-7890-ab12-cd34ef567890",
            "iam_password_does_not_require_uppercase",
            "iam_password_does_not_require_number", "iam_password_does_not_require_symbol", "misconfigured_password_policy_expiration",
            "ce60d060-efb8-4bfd-9cf7-ff8945d00d90",
        ],
    };

    private const int MaximumAge = 90;

    protected override ImmutableArray<Aspect> Aspects(PasswordPolicy policy) =>
    [
        new(Expires(policy), ["CKV_AWS_9", "AVD-AWS-0062", "misconfigured_password_policy_expiration", "ce60d060-efb8-4bfd-9cf7-ff8945d00d90"]),
        new(policy.RequiresLowercase.Is(true), ["CKV_AWS_11", "AVD-AWS-0058", "IAM.12", "iam_password_does_not_require_lowercase", "a1b2c3d4-e5f6-7890-ab12-cd34ef567890"]),
        new(policy.RequiresNumbers.Is(true), ["CKV_AWS_12", "AVD-AWS-0059", "IAM.14", "iam_password_does_not_require_number"]),
        new(policy.RequiresSymbols.Is(true), ["CKV_AWS_14", "AVD-AWS-0060", "IAM.13", "iam_password_does_not_require_symbol"]),
        new(policy.RequiresUppercase.Is(true), ["CKV_AWS_15", "AVD-AWS-0061", "IAM.11", "iam_password_does_not_require_uppercase"]),
    ];

    protected override Verdict Holds(PasswordPolicy policy) =>
        policy.RequiresLowercase.Is(true) & policy.RequiresUppercase.Is(true) & policy.RequiresNumbers.Is(true) & policy.RequiresSymbols.Is(true) & Expires(policy);

    protected override Evidence Look(PasswordPolicy policy) =>
        new[] { policy.RequiresLowercase, policy.RequiresUppercase, policy.RequiresNumbers, policy.RequiresSymbols }.FirstOrDefault(kind => kind.Is(false).Kind == VerdictKind.Pass) is { Name.Length: > 0 } missing
            ? Evidence.Of(missing) : Evidence.Of(policy.MaxAgeDays);

    private static Verdict Expires(PasswordPolicy policy) => policy.MaxAgeDays.Is(days => days is > 0 and <= MaximumAge);
}
