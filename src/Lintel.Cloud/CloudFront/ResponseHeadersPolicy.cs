using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>Headers that CloudFront adds to responses. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html</summary>
public sealed record ResponseHeadersPolicy : Resource, IResource<ResponseHeadersPolicy>
{
    public static ResourceTypes Types => new("aws_cloudfront_response_headers_policy", "AWS::CloudFront::ResponseHeadersPolicy");

    /// <summary>Seconds for which browsers use HTTPS alone.</summary>
    public Setting<int> StrictTransportSeconds { get; private init; }

    public Setting<string> ContentSecurityPolicy { get; private init; }

    /// <summary><c>DENY</c> or <c>SAMEORIGIN</c>.</summary>
    public Setting<string> FrameOption { get; private init; }

    /// <summary>Origins that scripts may read responses from.</summary>
    public SettingList<Setting<string>> CorsOrigins { get; private init; }

    public static ResponseHeadersPolicy Read(Reader from) => new()
    {
        StrictTransportSeconds = from.Get<int>(
            "security_headers_config.strict_transport_security.access_control_max_age_sec",
            "ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec"),
        ContentSecurityPolicy = from.Get<string>(
            "security_headers_config.content_security_policy.content_security_policy",
            "ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy"),
        FrameOption = from.Get<string>(
            "security_headers_config.frame_options.frame_option",
            "ResponseHeadersPolicyConfig.SecurityHeadersConfig.FrameOptions.FrameOption"),
        CorsOrigins = from.Texts(
            "cors_config.access_control_allow_origins.items",
            "ResponseHeadersPolicyConfig.CorsConfig.AccessControlAllowOrigins.Items"),
    };
}
