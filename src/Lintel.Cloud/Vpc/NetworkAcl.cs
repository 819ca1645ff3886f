using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A network ACL with its entries; one without entries lets nothing through. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html</summary>
public sealed record NetworkAcl : Resource, IResource<NetworkAcl>
{
    public static ResourceTypes Types => new("aws_network_acl", "AWS::EC2::NetworkAcl")
    {
        Also = ["aws_default_network_acl"],
        ImpliedBy = [("aws_network_acl_rule", "network_acl_id"), ("AWS::EC2::NetworkAclEntry", "NetworkAclId")],
    };

    /// <summary>The VPC; for an adopted default ACL, the setting that leads to it.</summary>
    public Setting<string> Vpc { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<AclEntry> Entries { get; private init; }

    /// <summary>The entries that stand in the ACL itself.</summary>
    public SettingList<AclEntry> InlineEntries { get; private init; }

    /// <summary>Whether it is the ACL of all subnets of its VPC that name no other.</summary>
    public bool IsDefault => Type == "aws_default_network_acl";

    public static NetworkAcl Read(Reader from) => Read(from, from.Blocks("ingress", null, block => AclEntry.Inline(block, Verdict.Pass))
        .Concat(from.Blocks("egress", null, block => AclEntry.Inline(block, Verdict.Fail))));

    private static NetworkAcl Read(Reader from, SettingList<AclEntry> inline) => new()
    {
        Vpc     = from.Get<string>("vpc_id", "VpcId").Or(from.Get<string>("default_network_acl_id", null)),
        Subnets = from.Texts("subnet_ids",   null)
            .Concat(from.Satellites("aws_network_acl_association", by: "network_acl_id").Select(link => link.Get<string>("subnet_id", null)))
            .Concat(from.Satellites("AWS::EC2::SubnetNetworkAclAssociation", by: "NetworkAclId").Select(link => link.Get<string>(null, "SubnetId"))),
        InlineEntries = inline,
        Entries = inline
            .Concat(from.Satellites("aws_network_acl_rule", by: "network_acl_id").Select(AclEntry.OfResource))
            .Concat(from.Satellites("AWS::EC2::NetworkAclEntry", by: "NetworkAclId").Select(AclEntry.OfResource)),
    };
}
