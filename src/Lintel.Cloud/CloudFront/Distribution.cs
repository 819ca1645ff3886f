using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>A CloudFront distribution. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html</summary>
public sealed record Distribution : Resource, IResource<Distribution>
{
    public static ResourceTypes Types => new("aws_cloudfront_distribution", "AWS::CloudFront::Distribution");

    public SettingList<Setting<string>> Aliases { get; private init; }

    public SettingList<DistributionOrigin> Origins { get; private init; }

    /// <summary>The default cache behavior first, then those for a path.</summary>
    public SettingList<CacheBehavior> Behaviors { get; private init; }

    /// <summary>Ids of the origin groups, each of which fails over between two origins.</summary>
    public SettingList<Setting<string>> OriginGroups { get; private init; }

    /// <summary>The bucket that gets the standard log.</summary>
    public Setting<string> LogBucket { get; private init; }

    /// <summary>Names of the log deliveries set up for it: standard logging in its second version.</summary>
    public SettingList<Setting<string>> LogDeliveries { get; private init; }

    public Setting<string> WebAcl { get; private init; }

    /// <summary>Certificate for names of one's own, from ACM.</summary>
    public Setting<string> Certificate { get; private init; }

    /// <summary>Certificate for names of one's own, uploaded to IAM.</summary>
    public Setting<string> IamCertificate { get; private init; }

    /// <summary>Oldest protocol viewers may use; with CloudFront's own certificate it is always TLSv1.</summary>
    public Setting<string> MinimumProtocol { get; private init; }

    /// <summary>Set where CloudFront's own certificate for its own names is used.</summary>
    public Setting<bool> DefaultCertificate { get; private init; }

    /// <summary><c>none</c>, <c>whitelist</c> or <c>blacklist</c>: whether the countries served are limited.</summary>
    public Setting<string> GeoRestriction { get; private init; }

    public Setting<string> PriceClass { get; private init; }

    public Setting<string> HttpVersion { get; private init; }

    public Setting<bool> Ipv6 { get; private init; }

    public Setting<string> DefaultRootObject { get; private init; }

    public static Distribution Read(Reader from) => new()
    {
        Aliases           = from.Texts("aliases", "DistributionConfig.Aliases"),
        Origins           = from.Blocks("origin", "DistributionConfig.Origins", DistributionOrigin.Read),
        Behaviors         = from.Blocks("default_cache_behavior", "DistributionConfig.DefaultCacheBehavior", CacheBehavior.Read)
                                .Concat(from.Blocks("ordered_cache_behavior", "DistributionConfig.CacheBehaviors", CacheBehavior.Read)),
        OriginGroups      = from.Blocks("origin_group", "DistributionConfig.OriginGroups.Items", group => group.Get<string>("origin_id", "Id")),
        LogBucket         = from.Get<string>("logging_config.bucket",                  "DistributionConfig.Logging.Bucket"),
        LogDeliveries     = from.Satellites("aws_cloudwatch_log_delivery_source", by: "resource_arn").Select(source => source.Get<string>("name", null))
                                .Concat(from.Satellites("AWS::Logs::DeliverySource", by: "ResourceArn").Select(source => source.Get<string>(null, "Name"))),
        WebAcl            = from.Get<string>("web_acl_id",                             "DistributionConfig.WebACLId"),
        Certificate       = from.Get<string>("viewer_certificate.acm_certificate_arn", "DistributionConfig.ViewerCertificate.AcmCertificateArn"),
        IamCertificate    = from.Get<string>("viewer_certificate.iam_certificate_id",  "DistributionConfig.ViewerCertificate.IamCertificateId"),
        MinimumProtocol   = from.Get("viewer_certificate.minimum_protocol_version",    "DistributionConfig.ViewerCertificate.MinimumProtocolVersion", otherwise: "TLSv1"),
        DefaultCertificate = from.Get<bool>("viewer_certificate.cloudfront_default_certificate", "DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate"),
        GeoRestriction    = from.Get("restrictions.geo_restriction.restriction_type",  "DistributionConfig.Restrictions.GeoRestriction.RestrictionType", otherwise: "none"),
        PriceClass        = from.Get("price_class",                                    "DistributionConfig.PriceClass",  otherwise: "PriceClass_All"),
        HttpVersion       = from.Get("http_version",                                   "DistributionConfig.HttpVersion", new Default<string>("http2"), new Default<string>("http1.1")),
        Ipv6              = from.Get("is_ipv6_enabled",                                "DistributionConfig.IPV6Enabled", otherwise: false),
        DefaultRootObject = from.Get<string>("default_root_object",                    "DistributionConfig.DefaultRootObject"),
    };
}
