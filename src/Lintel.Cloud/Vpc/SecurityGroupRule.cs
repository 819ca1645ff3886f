using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A rule of a security group written as a resource of its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html</summary>
public sealed record SecurityGroupRule : Resource, IResource<SecurityGroupRule>
{
    public static ResourceTypes Types => new("aws_security_group_rule", "AWS::EC2::SecurityGroupIngress")
    {
        Also = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroupEgress"],
    };

    public Setting<string> SecurityGroup { get; private init; }

    public required NetworkRule Rule { get; init; }

    public static SecurityGroupRule Read(Reader from) => new()
    {
        SecurityGroup = from.Get<string>("security_group_id", "GroupId"),
        Rule          = NetworkRuleReading.OfResource(from),
    };
}
