using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>What passwords of IAM users must look like. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html</summary>
public sealed record PasswordPolicy : Resource, IResource<PasswordPolicy>
{
    public static ResourceTypes Types => new("aws_iam_account_password_policy", "");

    public Setting<int> MinimumLength { get; private init; }

    public Setting<int> ReusePrevention { get; private init; }

    public Setting<int> MaxAgeDays { get; private init; }

    public Setting<bool> RequiresLowercase { get; private init; }

    public Setting<bool> RequiresUppercase { get; private init; }

    public Setting<bool> RequiresNumbers { get; private init; }

    public Setting<bool> RequiresSymbols { get; private init; }

    public static PasswordPolicy Read(Reader from) => new()
    {
        MinimumLength     = from.Get("minimum_password_length",       null, otherwise: 6),
        ReusePrevention   = from.Get("password_reuse_prevention",     null, otherwise: 0),
        MaxAgeDays        = from.Get("max_password_age",              null, otherwise: 0),
        RequiresLowercase = from.Get("require_lowercase_characters",  null, otherwise: false),
        RequiresUppercase = from.Get("require_uppercase_characters",  null, otherwise: false),
        RequiresNumbers   = from.Get("require_numbers",               null, otherwise: false),
        RequiresSymbols   = from.Get("require_symbols",               null, otherwise: false),
    };
}
