using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>An endpoint by which a VPC reaches a service without the Internet. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html</summary>
public sealed record VpcEndpoint : Resource, IResource<VpcEndpoint>
{
    public static ResourceTypes Types => new("aws_vpc_endpoint", "AWS::EC2::VPCEndpoint");

    public Setting<string> Vpc { get; private init; }

    /// <summary>Such as <c>com.amazonaws.eu-central-1.s3</c>.</summary>
    public Setting<string> Service { get; private init; }

    /// <summary><c>Gateway</c>, <c>Interface</c> or <c>GatewayLoadBalancer</c>.</summary>
    public Setting<string> Kind { get; private init; }

    public SettingList<Setting<string>> RouteTables { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary>What may be done through it; everything where none is set.</summary>
    public Setting<string> Policy { get; private init; }

    public Setting<bool> PrivateDns { get; private init; }

    public static VpcEndpoint Read(Reader from) => new()
    {
        Vpc            = from.Get<string>("vpc_id",       "VpcId"),
        Service        = from.Get<string>("service_name", "ServiceName"),
        Kind           = from.Get("vpc_endpoint_type",    "VpcEndpointType", otherwise: "Gateway"),
        RouteTables    = from.Texts("route_table_ids",    "RouteTableIds").Concat(Linked(from, "aws_vpc_endpoint_route_table_association", "route_table_id")),
        Subnets        = from.Texts("subnet_ids",         "SubnetIds").Concat(Linked(from, "aws_vpc_endpoint_subnet_association", "subnet_id")),
        SecurityGroups = from.Texts("security_group_ids", "SecurityGroupIds")
            .Concat(Linked(from, "aws_vpc_endpoint_security_group_association", "security_group_id")),
        Policy         = from.Get<string>("policy",       "PolicyDocument")
            .Or(from.Satellite("aws_vpc_endpoint_policy", by: "vpc_endpoint_id").Get<string>("policy", null)),
        PrivateDns     = from.Get("private_dns_enabled",  "PrivateDnsEnabled", otherwise: false),
    };

    private static SettingList<Setting<string>> Linked(Reader from, string type, string name) =>
        from.Satellites(type, by: "vpc_endpoint_id").Select(link => link.Get<string>(name, null));
}
