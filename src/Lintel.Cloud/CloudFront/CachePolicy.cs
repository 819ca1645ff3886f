using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>What CloudFront keeps, for how long and under which key. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html</summary>
public sealed record CachePolicy : Resource, IResource<CachePolicy>
{
    public static ResourceTypes Types => new("aws_cloudfront_cache_policy", "AWS::CloudFront::CachePolicy");

    public Setting<int> DefaultTtl { get; private init; }

    public Setting<int> MinimumTtl { get; private init; }

    public Setting<int> MaximumTtl { get; private init; }

    public Setting<bool> Gzip { get; private init; }

    public Setting<bool> Brotli { get; private init; }

    public static CachePolicy Read(Reader from) => new()
    {
        DefaultTtl = from.Get("default_ttl", "CachePolicyConfig.DefaultTTL", otherwise: 86_400),
        MinimumTtl = from.Get("min_ttl",     "CachePolicyConfig.MinTTL",     otherwise: 0),
        MaximumTtl = from.Get("max_ttl",     "CachePolicyConfig.MaxTTL",     otherwise: 31_536_000),
        Gzip       = from.Get("parameters_in_cache_key_and_forwarded_to_origin.enable_accept_encoding_gzip",
                              "CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingGzip",   otherwise: false),
        Brotli     = from.Get("parameters_in_cache_key_and_forwarded_to_origin.enable_accept_encoding_brotli",
                              "CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingBrotli", otherwise: false),
    };
}
