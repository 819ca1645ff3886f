using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Waf;

/// <summary>Puts a regional web ACL in front of a load balancer, an API stage or another entry. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html</summary>
public sealed record WebAclAssociation : Resource, IResource<WebAclAssociation>
{
    public static ResourceTypes Types => new("aws_wafv2_web_acl_association", "AWS::WAFv2::WebACLAssociation") { Also = ["aws_wafregional_web_acl_association"] };

    /// <summary>ARN of what it protects.</summary>
    public Setting<string> Protected { get; private init; }

    public Setting<string> WebAcl { get; private init; }

    public static WebAclAssociation Read(Reader from) => new()
    {
        Protected = from.Get<string>("resource_arn", "ResourceArn"),
        WebAcl    = from.Get<string>("web_acl_arn",  "WebACLArn").Or(from.Get<string>("web_acl_id", null)),
    };
}
