using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A route of an HTTP or WebSocket API. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html</summary>
public sealed record HttpRoute : Resource, IResource<HttpRoute>
{
    public static ResourceTypes Types => new("aws_apigatewayv2_route", "AWS::ApiGatewayV2::Route");

    public Setting<string> Api { get; private init; }

    /// <summary>Method and path, or <c>$default</c>, <c>$connect</c> and other keys.</summary>
    public Setting<string> RouteKey { get; private init; }

    /// <summary><c>NONE</c>, <c>AWS_IAM</c>, <c>CUSTOM</c> or <c>JWT</c>.</summary>
    public Setting<string> Authorization { get; private init; }

    public static HttpRoute Read(Reader from) => new()
    {
        Api           = from.Get<string>("api_id",    "ApiId"),
        RouteKey      = from.Get<string>("route_key", "RouteKey"),
        Authorization = from.Get("authorization_type", "AuthorizationType", otherwise: "NONE"),
    };
}
