using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.DirectoryService;

/// <summary>A directory that AWS runs. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html</summary>
public sealed record Directory : Resource, IResource<Directory>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_directory_service_directory", "AWS::DirectoryService::MicrosoftAD") { Also = ["AWS::DirectoryService::SimpleAD"] };

    /// <summary>The password of its administrator.</summary>
    public Setting<string> Password { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    public static Directory Read(Reader from) => new()
    {
        Password = from.GetSecret("password", "Password"),
    };
}
