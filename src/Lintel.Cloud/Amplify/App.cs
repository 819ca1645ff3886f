using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Amplify;

/// <summary>A web application of Amplify Hosting. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html</summary>
public sealed record App : Resource, IResource<App>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_amplify_app", "AWS::Amplify::App");

    /// <summary>The token with which it reads its repository.</summary>
    public Setting<string> AccessToken { get; private init; }

    /// <summary>The same for repositories that are not on GitHub.</summary>
    public Setting<string> OauthToken { get; private init; }

    /// <summary>What visitors have to give; Terraform writes name and password as one text.</summary>
    public Setting<string> Password { get; private init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([AccessToken, OauthToken, Password]);

    public static App Read(Reader from) => new()
    {
        AccessToken = from.GetSecret("access_token",           "AccessToken"),
        OauthToken  = from.GetSecret("oauth_token",            "OauthToken"),
        Password    = from.GetSecret("basic_auth_credentials", "BasicAuthConfig.Password"),
    };
}
