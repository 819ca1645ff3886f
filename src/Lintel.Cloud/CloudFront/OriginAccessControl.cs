using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>How CloudFront signs its requests to an origin. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html</summary>
public sealed record OriginAccessControl : Resource, IResource<OriginAccessControl>
{
    public static ResourceTypes Types => new("aws_cloudfront_origin_access_control", "AWS::CloudFront::OriginAccessControl");

    public Setting<string> OriginType { get; private init; }

    /// <summary><c>always</c>, <c>never</c> or <c>no-override</c>.</summary>
    public Setting<string> SigningBehavior { get; private init; }

    public static OriginAccessControl Read(Reader from) => new()
    {
        OriginType      = from.Get<string>("origin_access_control_origin_type", "OriginAccessControlConfig.OriginAccessControlOriginType"),
        SigningBehavior = from.Get<string>("signing_behavior",                  "OriginAccessControlConfig.SigningBehavior"),
    };
}
