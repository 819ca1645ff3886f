using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>Where a distribution gets its content from. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html</summary>
public sealed record DistributionOrigin
{
    public Setting<string> Id { get; private init; }

    public Setting<string> DomainName { get; private init; }

    public Setting<string> AccessControl { get; private init; }

    /// <summary>The older way in which CloudFront proves to S3 who it is.</summary>
    public Setting<string> AccessIdentity { get; private init; }

    /// <summary><c>http-only</c>, <c>https-only</c> or <c>match-viewer</c>; absent for a bucket.</summary>
    public Setting<string> ProtocolPolicy { get; private init; }

    public SettingList<Setting<string>> TlsProtocols { get; private init; }

    /// <summary>Seconds that an idle connection to the origin is kept for the next request.</summary>
    public Setting<int> KeepAliveSeconds { get; private init; }

    /// <summary>The private origin in a VPC.</summary>
    public Setting<string> VpcOrigin { get; private init; }

    /// <summary>Whether it is a bucket reached through S3's own API: what is neither a web server nor in a VPC.</summary>
    public Verdict IsBucket => !ProtocolPolicy.IsSet & !VpcOrigin.IsSet;

    internal static DistributionOrigin Read(Reader from) => new()
    {
        Id               = from.Get<string>("origin_id",                                    "Id"),
        DomainName       = from.Get<string>("domain_name",                                  "DomainName"),
        AccessControl    = from.Get<string>("origin_access_control_id",                     "OriginAccessControlId"),
        AccessIdentity   = from.Get<string>("s3_origin_config.origin_access_identity",      "S3OriginConfig.OriginAccessIdentity"),
        ProtocolPolicy   = from.Get<string>("custom_origin_config.origin_protocol_policy",  "CustomOriginConfig.OriginProtocolPolicy"),
        TlsProtocols     = from.Texts("custom_origin_config.origin_ssl_protocols",          "CustomOriginConfig.OriginSSLProtocols"),
        KeepAliveSeconds = from.Get("custom_origin_config.origin_keepalive_timeout",        "CustomOriginConfig.OriginKeepaliveTimeout", otherwise: 5),
        VpcOrigin        = from.Get<string>("vpc_origin_config.vpc_origin_id",              "VpcOriginConfig.VpcOriginId"),
    };
}
