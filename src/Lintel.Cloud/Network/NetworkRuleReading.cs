using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>The forms in which a security group's rules are written.</summary>
internal static class NetworkRuleReading
{
    /// <summary>Every rule of a group: its own blocks and the rules that name it.</summary>
    public static SettingList<NetworkRule> All(Reader group) => Inline(group)
        .Concat(group.Satellites("aws_security_group_rule", by: "security_group_id").Select(Shared))
        .Concat(group.Satellites("aws_vpc_security_group_ingress_rule", by: "security_group_id").Select(Single))
        .Concat(group.Satellites("aws_vpc_security_group_egress_rule", by: "security_group_id").Select(Single))
        .Concat(group.Satellites("AWS::EC2::SecurityGroupIngress", by: "GroupId").Select(Single))
        .Concat(group.Satellites("AWS::EC2::SecurityGroupEgress", by: "GroupId").Select(Single));

    public static SettingList<NetworkRule> Inline(Reader group) => group
        .Blocks("ingress", "SecurityGroupIngress", block => Block(block, Verdict.Pass))
        .Concat(group.Blocks("egress", "SecurityGroupEgress", block => Block(block, Verdict.Fail)));

    /// <summary>A resource that is one rule.</summary>
    public static NetworkRule OfResource(Reader rule) => rule.Resource.Type == "aws_security_group_rule" ? Shared(rule) : Single(rule);

    private static NetworkRule Block(Reader from, Verdict isIngress) => new()
    {
        IsIngress   = isIngress,
        Protocol    = from.Get<string>("protocol",          "IpProtocol"),
        FromPort    = from.Get<int>("from_port",            "FromPort"),
        ToPort      = from.Get<int>("to_port",              "ToPort"),
        Ipv4Ranges  = from.Texts("cidr_blocks", null).Concat(from.Single(null, "CidrIp")),
        Ipv6Ranges  = from.Texts("ipv6_cidr_blocks", null).Concat(from.Single(null, "CidrIpv6")),
        PrefixLists = from.Texts("prefix_list_ids", null).Concat(from.Single(null, "SourcePrefixListId")).Concat(from.Single(null, "DestinationPrefixListId")),
        PeerGroups  = from.Texts("security_groups", null).Concat(from.Single(null, "SourceSecurityGroupId")).Concat(from.Single(null, "DestinationSecurityGroupId")),
        Self        = from.Get("self",                      null, otherwise: false),
        Description = from.Get<string>("description",       "Description"),
        Location    = from.Location,
    };

    private static NetworkRule Shared(Reader from) => new()
    {
        IsIngress   = from.Get<string>("type",              null).IsText("ingress"),
        Protocol    = from.Get<string>("protocol",          null),
        FromPort    = from.Get<int>("from_port",            null),
        ToPort      = from.Get<int>("to_port",              null),
        Ipv4Ranges  = from.Texts("cidr_blocks",             null),
        Ipv6Ranges  = from.Texts("ipv6_cidr_blocks",        null),
        PrefixLists = from.Texts("prefix_list_ids",         null),
        PeerGroups  = from.Single("source_security_group_id", null),
        Self        = from.Get("self",                      null, otherwise: false),
        Description = from.Get<string>("description",       null),
        Location    = from.Location,
    };

    private static NetworkRule Single(Reader from) => new()
    {
        IsIngress   = Verdict.Of(from.Resource.Type is "aws_vpc_security_group_ingress_rule" or "AWS::EC2::SecurityGroupIngress"),
        Protocol    = from.Get<string>("ip_protocol",       "IpProtocol"),
        FromPort    = from.Get<int>("from_port",            "FromPort"),
        ToPort      = from.Get<int>("to_port",              "ToPort"),
        Ipv4Ranges  = from.Single("cidr_ipv4",              "CidrIp"),
        Ipv6Ranges  = from.Single("cidr_ipv6",              "CidrIpv6"),
        PrefixLists = from.Single("prefix_list_id",         "SourcePrefixListId").Concat(from.Single(null, "DestinationPrefixListId")),
        PeerGroups  = from.Single("referenced_security_group_id", "SourceSecurityGroupId").Concat(from.Single(null, "DestinationSecurityGroupId")),
        Self        = from.Get(null,                        null, otherwise: false),
        Description = from.Get<string>("description",       "Description"),
        Location    = from.Location,
    };
}
