using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Secrets;

/// <summary>A value of a secret. https://docs.aws.amazon.com/secretsmanager/latest/userguide/getting-started.html</summary>
public sealed record SecretVersion : Resource, IResource<SecretVersion>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_secretsmanager_secret_version", "");

    public Setting<string> Secret { get; private init; }

    /// <summary>The value; never shown.</summary>
    public Setting<string> Text { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Text]);

    public static SecretVersion Read(Reader from) => new()
    {
        Secret = from.Get<string>("secret_id",     null),
        Text   = from.GetSecret("secret_string",   null).Or(from.GetSecret("secret_string_wo", null)).Or(from.GetSecret("secret_binary", null)),
    };
}
