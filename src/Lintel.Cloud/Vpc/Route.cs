using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A route written as a resource of its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html</summary>
public sealed record Route : Resource, IResource<Route>
{
    public static ResourceTypes Types => new("aws_route", "AWS::EC2::Route");

    public Setting<string> RouteTable { get; private init; }

    public required RouteEntry Entry { get; init; }

    public static Route Read(Reader from) => new()
    {
        RouteTable = from.Get<string>("route_table_id", "RouteTableId"),
        Entry      = RouteEntry.Read(from),
    };
}
