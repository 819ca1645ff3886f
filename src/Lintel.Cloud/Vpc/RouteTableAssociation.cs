using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>The link between a subnet and its route table. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html</summary>
public sealed record RouteTableAssociation : Resource, IResource<RouteTableAssociation>
{
    public static ResourceTypes Types => new("aws_route_table_association", "AWS::EC2::SubnetRouteTableAssociation");

    public Setting<string> Subnet { get; private init; }

    public Setting<string> RouteTable { get; private init; }

    public static RouteTableAssociation Read(Reader from) => new()
    {
        Subnet     = from.Get<string>("subnet_id",      "SubnetId"),
        RouteTable = from.Get<string>("route_table_id", "RouteTableId"),
    };
}
