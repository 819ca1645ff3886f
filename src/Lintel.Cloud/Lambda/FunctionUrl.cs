using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>An address on the internet that calls a function. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html</summary>
public sealed record FunctionUrl : Resource, IResource<FunctionUrl>
{
    public static ResourceTypes Types => new("aws_lambda_function_url", "AWS::Lambda::Url");

    public Setting<string> Function { get; private init; }

    /// <summary><c>NONE</c> or <c>AWS_IAM</c>.</summary>
    public Setting<string> Authorization { get; private init; }

    public SettingList<Setting<string>> CorsOrigins { get; private init; }

    public static FunctionUrl Read(Reader from) => new()
    {
        Function      = from.Get<string>("function_name",      "TargetFunctionArn"),
        Authorization = from.Get<string>("authorization_type", "AuthType"),
        CorsOrigins   = from.Texts("cors.allow_origins",       "Cors.AllowOrigins"),
    };
}
