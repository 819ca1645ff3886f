using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudFront;

/// <summary>The identity CloudFront used towards S3 before origin access control. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html</summary>
public sealed record OriginAccessIdentity : Resource, IResource<OriginAccessIdentity>
{
    public static ResourceTypes Types => new("aws_cloudfront_origin_access_identity", "AWS::CloudFront::CloudFrontOriginAccessIdentity");

    public Setting<string> Comment { get; private init; }

    public static OriginAccessIdentity Read(Reader from) => new()
    {
        Comment = from.Get<string>("comment", "CloudFrontOriginAccessIdentityConfig.Comment"),
    };
}
