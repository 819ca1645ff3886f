using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A route table with its routes, the main table of a VPC included where it is adopted. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html</summary>
public sealed record RouteTable : Resource, IResource<RouteTable>
{
    public static ResourceTypes Types => new("aws_route_table", "AWS::EC2::RouteTable") { Also = ["aws_default_route_table"] };

    /// <summary>The VPC; for an adopted main table, the setting that leads to it.</summary>
    public Setting<string> Vpc { get; private init; }

    public SettingList<RouteEntry> Routes { get; private init; }

    /// <summary>Whether it is the main table of its VPC, adopted.</summary>
    public bool IsMain => Type == "aws_default_route_table";

    public static RouteTable Read(Reader from) => new()
    {
        Vpc    = from.Get<string>("vpc_id", "VpcId").Or(from.Get<string>("default_route_table_id", null)),
        Routes = from.Blocks("route", null, RouteEntry.Read)
            .Concat(from.Satellites("aws_route", by: "route_table_id").Select(RouteEntry.Read))
            .Concat(from.Satellites("AWS::EC2::Route", by: "RouteTableId").Select(RouteEntry.Read)),
    };
}
