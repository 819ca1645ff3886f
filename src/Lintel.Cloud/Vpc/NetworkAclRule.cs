using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>An entry of a network ACL written as a resource of its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html</summary>
public sealed record NetworkAclRule : Resource, IResource<NetworkAclRule>
{
    public static ResourceTypes Types => new("aws_network_acl_rule", "AWS::EC2::NetworkAclEntry");

    public Setting<string> NetworkAcl { get; private init; }

    public required AclEntry Entry { get; init; }

    public static NetworkAclRule Read(Reader from) => new()
    {
        NetworkAcl = from.Get<string>("network_acl_id", "NetworkAclId"),
        Entry      = AclEntry.OfResource(from),
    };
}
