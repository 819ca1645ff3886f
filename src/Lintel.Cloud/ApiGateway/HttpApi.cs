using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>An HTTP or WebSocket API of API Gateway. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html</summary>
public sealed record HttpApi : Resource, IResource<HttpApi>
{
    public static ResourceTypes Types => new("aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api");

    /// <summary><c>HTTP</c> or <c>WEBSOCKET</c>.</summary>
    public Setting<string> Protocol { get; private init; }

    public SettingList<Setting<string>> CorsOrigins { get; private init; }

    public Setting<bool> CorsCredentials { get; private init; }

    public Setting<bool> DefaultEndpointDisabled { get; private init; }

    public static HttpApi Read(Reader from) => new()
    {
        Protocol                = from.Get<string>("protocol_type",                "ProtocolType"),
        CorsOrigins             = from.Texts("cors_configuration.allow_origins",   "CorsConfiguration.AllowOrigins"),
        CorsCredentials         = from.Get("cors_configuration.allow_credentials", "CorsConfiguration.AllowCredentials", otherwise: false),
        DefaultEndpointDisabled = from.Get("disable_execute_api_endpoint",         "DisableExecuteApiEndpoint",          otherwise: false),
    };
}
