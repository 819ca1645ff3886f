using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Inspector;

/// <summary>What Amazon Inspector scans. https://docs.aws.amazon.com/inspector/v2/APIReference/API_Enable.html</summary>
public sealed record Enabler : Resource, IResource<Enabler>
{
    public static ResourceTypes Types => new("aws_inspector2_enabler", "");

    /// <summary><c>EC2</c>, <c>ECR</c>, <c>LAMBDA</c>, <c>LAMBDA_CODE</c>.</summary>
    public SettingList<Setting<string>> ResourceTypes { get; private init; }

    public SettingList<Setting<string>> Accounts { get; private init; }

    public static Enabler Read(Reader from) => new()
    {
        ResourceTypes = from.Texts("resource_types", null),
        Accounts      = from.Texts("account_ids",    null),
    };
}
