using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A subnet. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html</summary>
public sealed record Subnet : Resource, IResource<Subnet>
{
    public static ResourceTypes Types => new("aws_subnet", "AWS::EC2::Subnet") { Also = ["aws_default_subnet"] };

    public Setting<string> Vpc { get; private init; }

    public Setting<string> Ipv4Range { get; private init; }

    public Setting<string> Ipv6Range { get; private init; }

    /// <summary>The zone's name, such as <c>eu-central-1a</c>.</summary>
    public Setting<string> Zone { get; private init; }

    /// <summary>The zone's id, the same in every account, such as <c>euc1-az2</c>.</summary>
    public Setting<string> ZoneId { get; private init; }

    /// <summary>Whether what is launched into it gets a public address; on in the subnets of a default VPC.</summary>
    public Setting<bool> AssignsPublicAddress { get; private init; }

    /// <summary>The route tables it is associated with; empty where the main one holds.</summary>
    public SettingList<Setting<string>> RouteTables { get; private init; }

    /// <summary>The network ACLs that an association of their own names for it.</summary>
    public SettingList<Setting<string>> NetworkAcls { get; private init; }

    /// <summary>Whether it is a subnet that AWS made in the default VPC, adopted.</summary>
    public Verdict IsInDefaultVpc => Verdict.Of(Type == "aws_default_subnet");

    public static Subnet Read(Reader from) => new()
    {
        Vpc                  = from.Get<string>("vpc_id",                   "VpcId"),
        Ipv4Range            = from.Get<string>("cidr_block",               "CidrBlock"),
        Ipv6Range            = from.Get<string>("ipv6_cidr_block",          "Ipv6CidrBlock"),
        Zone                 = from.Get<string>("availability_zone",        "AvailabilityZone"),
        ZoneId               = from.Get<string>("availability_zone_id",     "AvailabilityZoneId"),
        AssignsPublicAddress = from.Get("map_public_ip_on_launch",          "MapPublicIpOnLaunch", otherwise: from.Resource.Type == "aws_default_subnet"),
        RouteTables          = from.Satellites("aws_route_table_association", by: "subnet_id").Select(link => link.Get<string>("route_table_id", null))
            .Concat(from.Satellites("AWS::EC2::SubnetRouteTableAssociation", by: "SubnetId").Select(link => link.Get<string>(null, "RouteTableId"))),
        NetworkAcls          = from.Satellites("aws_network_acl_association", by: "subnet_id").Select(link => link.Get<string>("network_acl_id", null))
            .Concat(from.Satellites("AWS::EC2::SubnetNetworkAclAssociation", by: "SubnetId").Select(link => link.Get<string>(null, "NetworkAclId"))),
    };
}
