using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ram;

/// <summary>Resources shared with other accounts. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html</summary>
public sealed record ResourceShare : Resource, IResource<ResourceShare>
{
    public static ResourceTypes Types => new("aws_ram_resource_share", "AWS::RAM::ResourceShare");

    /// <summary>Whether accounts outside the organization may be among those it is shared with.</summary>
    public Setting<bool> AllowsOutsiders { get; private init; }

    public static ResourceShare Read(Reader from) => new()
    {
        AllowsOutsiders = from.Get<bool>("allow_external_principals", "AllowExternalPrincipals", new Default<bool>(false), new Default<bool>(true)),
    };
}
