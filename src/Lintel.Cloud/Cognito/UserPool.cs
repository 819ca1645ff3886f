using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Cognito;

/// <summary>A user pool of Cognito. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html</summary>
public sealed record UserPool : Resource, IResource<UserPool>
{
    public static ResourceTypes Types => new("aws_cognito_user_pool", "AWS::Cognito::UserPool") { Names = [("name", "UserPoolName")] };

    /// <summary><c>OFF</c>, <c>OPTIONAL</c> or <c>ON</c>: whether users give a second factor.</summary>
    public Setting<string> Mfa { get; private init; }

    /// <summary><c>ACTIVE</c> or <c>INACTIVE</c>.</summary>
    public Setting<string> DeletionProtection { get; private init; }

    public static UserPool Read(Reader from) => new()
    {
        Mfa                = from.Get("mfa_configuration", "MfaConfiguration", otherwise: "OFF"),
        DeletionProtection = from.Get("deletion_protection", "DeletionProtection", otherwise: "INACTIVE"),
    };
}
