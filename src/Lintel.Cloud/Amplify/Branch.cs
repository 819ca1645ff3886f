using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Amplify;

/// <summary>A branch that Amplify Hosting serves. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html</summary>
public sealed record Branch : Resource, IResource<Branch>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_amplify_branch", "AWS::Amplify::Branch");

    /// <summary>What visitors have to give; Terraform writes name and password as one text.</summary>
    public Setting<string> Password { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    public static Branch Read(Reader from) => new()
    {
        Password = from.GetSecret("basic_auth_credentials", "BasicAuthConfig.Password"),
    };
}
