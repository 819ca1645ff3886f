using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>An IAM user. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html</summary>
public sealed record User : Resource, IResource<User>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_iam_user", "AWS::IAM::User") { Names = [("name", "UserName")] };

    public Setting<string> Path { get; private init; }

    public Setting<string> PermissionsBoundary { get; private init; }

    /// <summary>Whether policies stand in the user itself, written out or attached; Terraform has resources of their own for them.</summary>
    public Verdict HasOwnPolicies { get; private init; }

    /// <summary>Whether it can log in to the console with a password.</summary>
    public Verdict HasConsoleLogin { get; private init; }

    /// <summary>The first password, which CloudFormation alone can be given.</summary>
    private Setting<string> Password { get; init; }

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of([Password]);

    public static User Read(Reader from) => new()
    {
        Path                = from.Get("path",                          "Path", otherwise: "/"),
        PermissionsBoundary = from.Get<string>("permissions_boundary",  "PermissionsBoundary"),
        HasOwnPolicies      = !from.Texts(null, "ManagedPolicyArns").IsEmpty | !from.Blocks(null, "Policies").IsEmpty,
        HasConsoleLogin     = from.Satellite("aws_iam_user_login_profile", by: "user").Exists | from.Block(null, "LoginProfile").Exists,
        Password            = from.GetSecret(null,                      "LoginProfile.Password"),
    };
}
