using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A stage of an HTTP or WebSocket API. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html</summary>
public sealed record HttpStage : Resource, IResource<HttpStage>
{
    public static ResourceTypes Types => new("aws_apigatewayv2_stage", "AWS::ApiGatewayV2::Stage");

    public Setting<string> Api { get; private init; }

    public Setting<string> AccessLog { get; private init; }

    /// <summary>What a line of that log holds, without which AWS writes none; Terraform does not let it be left out.</summary>
    public Setting<string> AccessLogFormat { get; private init; }

    /// <summary><c>OFF</c>, <c>ERROR</c> or <c>INFO</c>; for WebSocket APIs alone.</summary>
    public Setting<string> LogLevel { get; private init; }

    /// <summary>Requests a second for every route that sets none of its own.</summary>
    public Setting<double> RateLimit { get; private init; }

    public Setting<bool> DetailedMetrics { get; private init; }

    /// <summary>Limits of routes of their own, in requests a second.</summary>
    public SettingList<Setting<double>> RouteRateLimits { get; private init; }

    public static HttpStage Read(Reader from) => new()
    {
        Api             = from.Get<string>("api_id",                                   "ApiId"),
        AccessLog       = from.Get<string>("access_log_settings.destination_arn",      "AccessLogSettings.DestinationArn"),
        AccessLogFormat = from.Get<string>("access_log_settings.format",               "AccessLogSettings.Format", new Default<string>(""), null),
        LogLevel        = from.Get("default_route_settings.logging_level",             "DefaultRouteSettings.LoggingLevel", otherwise: "OFF"),
        RateLimit       = from.Get<double>("default_route_settings.throttling_rate_limit", "DefaultRouteSettings.ThrottlingRateLimit"),
        DetailedMetrics = from.Get("default_route_settings.detailed_metrics_enabled",  "DefaultRouteSettings.DetailedMetricsEnabled", otherwise: false),
        RouteRateLimits = from.Blocks("route_settings", "RouteSettings", route => route.Get<double>("throttling_rate_limit", "ThrottlingRateLimit")),
    };
}
