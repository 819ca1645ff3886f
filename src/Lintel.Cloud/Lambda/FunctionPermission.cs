using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>Lets a service or account call a function. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html</summary>
public sealed record FunctionPermission : Resource, IResource<FunctionPermission>
{
    public static ResourceTypes Types => new("aws_lambda_permission", "AWS::Lambda::Permission");

    public Setting<string> Function { get; private init; }

    /// <summary>A service, an account, an ARN or <c>*</c>.</summary>
    public Setting<string> Principal { get; private init; }

    public Setting<string> SourceArn { get; private init; }

    public Setting<string> SourceAccount { get; private init; }

    public Setting<string> Organization { get; private init; }

    /// <summary><c>NONE</c> or <c>AWS_IAM</c>, where the permission is for a function URL.</summary>
    public Setting<string> UrlAuthorization { get; private init; }

    /// <summary>Whether anything narrows down who of the principal may call.</summary>
    public Verdict IsNarrowed => SourceArn.IsSet | SourceAccount.IsSet | Organization.IsSet;

    public static FunctionPermission Read(Reader from) => new()
    {
        Function         = from.Get<string>("function_name",          "FunctionName"),
        Principal        = from.Get<string>("principal",              "Principal"),
        SourceArn        = from.Get<string>("source_arn",             "SourceArn"),
        SourceAccount    = from.Get<string>("source_account",         "SourceAccount"),
        Organization     = from.Get<string>("principal_org_id",       "PrincipalOrgID"),
        UrlAuthorization = from.Get<string>("function_url_auth_type", "FunctionUrlAuthType"),
    };
}
