using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>How a distribution handles the requests for one path. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CacheBehavior.html</summary>
public sealed record CacheBehavior
{
    /// <summary>The path it is for; absent for the default behavior.</summary>
    public Setting<string> Path { get; private init; }

    public Setting<string> Origin { get; private init; }

    /// <summary><c>allow-all</c>, <c>redirect-to-https</c> or <c>https-only</c>.</summary>
    public Setting<string> ViewerProtocol { get; private init; }

    public Setting<string> CachePolicy { get; private init; }

    public Setting<string> ResponseHeadersPolicy { get; private init; }

    /// <summary>Set where the settings from before cache policies are used.</summary>
    public Setting<bool> ForwardsQueryString { get; private init; }

    public Setting<bool> Compress { get; private init; }

    public Setting<int> DefaultTtl { get; private init; }

    public Setting<int> MaximumTtl { get; private init; }

    public Setting<string> RealtimeLog { get; private init; }

    internal static CacheBehavior Read(Reader from) => new()
    {
        Path                  = from.Get<string>("path_pattern",               "PathPattern"),
        Origin                = from.Get<string>("target_origin_id",           "TargetOriginId"),
        ViewerProtocol        = from.Get<string>("viewer_protocol_policy",     "ViewerProtocolPolicy"),
        CachePolicy           = from.Get<string>("cache_policy_id",            "CachePolicyId"),
        ResponseHeadersPolicy = from.Get<string>("response_headers_policy_id", "ResponseHeadersPolicyId"),
        ForwardsQueryString   = from.Get<bool>("forwarded_values.query_string", "ForwardedValues.QueryString"),
        Compress              = from.Get("compress",                           "Compress",   otherwise: false),
        DefaultTtl            = from.Get<int>("default_ttl",                   "DefaultTTL"),
        MaximumTtl            = from.Get<int>("max_ttl",                       "MaxTTL"),
        RealtimeLog           = from.Get<string>("realtime_log_config_arn",    "RealtimeLogConfigArn"),
    };
}
