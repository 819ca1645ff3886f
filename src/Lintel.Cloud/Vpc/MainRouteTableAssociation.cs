using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>Makes a route table the main one of a VPC. https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html</summary>
public sealed record MainRouteTableAssociation : Resource, IResource<MainRouteTableAssociation>
{
    public static ResourceTypes Types => new("aws_main_route_table_association", "");

    public Setting<string> Vpc { get; private init; }

    public Setting<string> RouteTable { get; private init; }

    public static MainRouteTableAssociation Read(Reader from) => new()
    {
        Vpc        = from.Get<string>("vpc_id",         null),
        RouteTable = from.Get<string>("route_table_id", null),
    };
}
