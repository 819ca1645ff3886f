using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A method of a REST API. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html</summary>
public sealed record RestMethod : Resource, IResource<RestMethod>
{
    public static ResourceTypes Types => new("aws_api_gateway_method", "AWS::ApiGateway::Method");

    public Setting<string> Api { get; private init; }

    public Setting<string> HttpMethod { get; private init; }

    /// <summary><c>NONE</c>, <c>AWS_IAM</c>, <c>CUSTOM</c> or <c>COGNITO_USER_POOLS</c>.</summary>
    public Setting<string> Authorization { get; private init; }

    public Setting<bool> ApiKeyRequired { get; private init; }

    public static RestMethod Read(Reader from) => new()
    {
        Api            = from.Get<string>("rest_api_id", "RestApiId"),
        HttpMethod     = from.Get<string>("http_method", "HttpMethod"),
        Authorization  = from.Get("authorization",       "AuthorizationType", otherwise: "NONE"),
        ApiKeyRequired = from.Get("api_key_required",    "ApiKeyRequired",    otherwise: false),
    };
}
