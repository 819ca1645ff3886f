using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApiGateway;

/// <summary>A stage of a REST API. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html</summary>
public sealed record RestStage : Resource, IResource<RestStage>
{
    public static ResourceTypes Types => new("aws_api_gateway_stage", "AWS::ApiGateway::Stage") { Names = [("stage_name", "StageName")], ImpliedBy = [("aws_api_gateway_method_settings", "stage_name")] };

    public Setting<string> Api { get; private init; }

    public Setting<string> StageName { get; private init; }

    /// <summary>Log group or stream that gets a line for each request.</summary>
    public Setting<string> AccessLog { get; private init; }

    public Setting<bool> Tracing { get; private init; }

    public Setting<bool> CacheCluster { get; private init; }

    /// <summary>The web ACLs in front of it.</summary>
    public SettingList<Setting<string>> WebAcls { get; private init; }

    public SettingList<MethodSettings> MethodSettings { get; private init; }

    public static RestStage Read(Reader from) => new()
    {
        Api             = from.Get<string>("rest_api_id",                         "RestApiId"),
        StageName       = from.Get<string>("stage_name",                          "StageName"),
        AccessLog       = from.Get<string>("access_log_settings.destination_arn", "AccessLogSetting.DestinationArn"),
        Tracing         = from.Get("xray_tracing_enabled",                        "TracingEnabled",      otherwise: false),
        CacheCluster    = from.Get("cache_cluster_enabled",                       "CacheClusterEnabled", otherwise: false),
        WebAcls         = from.Satellites("aws_wafv2_web_acl_association", by: "resource_arn").Select(link => link.Get<string>("web_acl_arn", null))
                              .Concat(from.Satellites("aws_wafregional_web_acl_association", by: "resource_arn").Select(link => link.Get<string>("web_acl_id", null)))
                              .Concat(from.Satellites("AWS::WAFv2::WebACLAssociation", by: "ResourceArn").Select(link => link.Get<string>(null, "WebACLArn"))),
        MethodSettings  = from.Satellites("aws_api_gateway_method_settings", by: "stage_name").Select(ApiGateway.MethodSettings.Read)
                              .Concat(from.Blocks(null, "MethodSettings", ApiGateway.MethodSettings.Read)),
    };
}

/// <summary>Logging, throttling and caching of a stage's methods. https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html</summary>
public sealed record MethodSettings
{
    /// <summary><c>*/*</c> for all methods.</summary>
    public Setting<string> Path { get; private init; }

    /// <summary>Requests a second; -1 for no limit but the account's.</summary>
    public Setting<double> RateLimit { get; private init; }

    /// <summary><c>OFF</c>, <c>ERROR</c> or <c>INFO</c>.</summary>
    public Setting<string> LogLevel { get; private init; }

    public Setting<bool> Metrics { get; private init; }

    public Setting<bool> Caching { get; private init; }

    public Setting<bool> CacheEncrypted { get; private init; }

    internal static MethodSettings Read(Reader from) => new()
    {
        Path           = from.Get<string>("method_path",             "ResourcePath"),
        RateLimit      = from.Get("settings.throttling_rate_limit",  "ThrottlingRateLimit", otherwise: -1.0),
        LogLevel       = from.Get("settings.logging_level",          "LoggingLevel",        otherwise: "OFF"),
        Metrics        = from.Get("settings.metrics_enabled",        "MetricsEnabled",      otherwise: false),
        Caching        = from.Get("settings.caching_enabled",        "CachingEnabled",      otherwise: false),
        CacheEncrypted = from.Get("settings.cache_data_encrypted",   "CacheDataEncrypted",  otherwise: false),
    };
}
