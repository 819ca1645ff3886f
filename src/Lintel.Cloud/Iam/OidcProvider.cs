using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>An identity provider whose tokens roles may trust. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html</summary>
public sealed record OidcProvider : Resource, IResource<OidcProvider>
{
    public static ResourceTypes Types => new("aws_iam_openid_connect_provider", "AWS::IAM::OIDCProvider");

    public Setting<string> Url { get; private init; }

    public SettingList<Setting<string>> ClientIds { get; private init; }

    public static OidcProvider Read(Reader from) => new()
    {
        Url       = from.Get<string>("url",     "Url"),
        ClientIds = from.Texts("client_id_list", "ClientIdList"),
    };
}
