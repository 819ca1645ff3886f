using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A security group with its rules, in all forms they are written in. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html</summary>
public sealed record SecurityGroup : Resource, IResource<SecurityGroup>
{
    public static ResourceTypes Types => new("aws_security_group", "AWS::EC2::SecurityGroup")
    {
        Names = [("name", "GroupName")],
        ImpliedBy =
        [
            ("aws_security_group_rule", "security_group_id"), ("aws_vpc_security_group_ingress_rule", "security_group_id"),
            ("aws_vpc_security_group_egress_rule", "security_group_id"),
            ("AWS::EC2::SecurityGroupIngress", "GroupId"), ("AWS::EC2::SecurityGroupEgress", "GroupId"),
        ],
    };

    public Setting<string> GroupName { get; private init; }

    public Setting<string> Description { get; private init; }

    public Setting<string> Vpc { get; private init; }

    /// <summary>The rules that stand in the group itself.</summary>
    public SettingList<NetworkRule> InlineRules { get; private init; }

    /// <summary>Every rule, those that stand elsewhere included.</summary>
    public SettingList<NetworkRule> Rules { get; private init; }

    public SettingList<NetworkRule> Ingress => Rules.Where(rule => rule.IsIngress);

    public static SecurityGroup Read(Reader from) => new()
    {
        GroupName   = from.Get<string>("name",        "GroupName").Or(from.Get<string>("name_prefix", null)),
        Description = from.Get<string>("description", "GroupDescription"),
        Vpc         = from.Get<string>("vpc_id",      "VpcId"),
        InlineRules = NetworkRuleReading.Inline(from),
        Rules       = NetworkRuleReading.All(from),
    };
}
