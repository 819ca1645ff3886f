using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>Who gets which permission set in which account. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html</summary>
public sealed record AccountAssignment : Resource, IResource<AccountAssignment>
{
    public static ResourceTypes Types => new("aws_ssoadmin_account_assignment", "AWS::SSO::Assignment");

    /// <summary><c>GROUP</c> or <c>USER</c>.</summary>
    public Setting<string> PrincipalType { get; private init; }

    public static AccountAssignment Read(Reader from) => new()
    {
        PrincipalType = from.Get<string>("principal_type", "PrincipalType"),
    };
}
