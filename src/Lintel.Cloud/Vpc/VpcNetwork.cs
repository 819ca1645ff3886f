using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A VPC, made, adopted or looked up. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html</summary>
public sealed record VpcNetwork : Resource, IResource<VpcNetwork>
{
    public static ResourceTypes Types => new("aws_vpc", "AWS::EC2::VPC") { Also = ["aws_default_vpc"] };

    public Setting<string> Ipv4Range { get; private init; }

    public SettingList<Setting<string>> FurtherRanges { get; private init; }

    public Setting<bool> DnsHostnames { get; private init; }

    public Setting<bool> DnsSupport { get; private init; }

    /// <summary><c>default</c> or <c>dedicated</c>.</summary>
    public Setting<string> Tenancy { get; private init; }

    /// <summary>What each of its flow logs records: accepted traffic, rejected traffic or all.</summary>
    public SettingList<Setting<string>> FlowLogs { get; private init; }

    /// <summary>Route tables that take the place of the main one.</summary>
    public SettingList<Setting<string>> MainRouteTables { get; private init; }

    /// <summary>Routes that are added to the main route table by way of the VPC.</summary>
    public SettingList<RouteEntry> MainRoutes { get; private init; }

    public SettingList<Setting<string>> InternetGateways { get; private init; }

    /// <summary>Whether it is the VPC that AWS makes in every Region, adopted or looked up as such.</summary>
    public Verdict IsDefault { get; private init; }

    public static VpcNetwork Read(Reader from) => new()
    {
        Ipv4Range        = from.Get<string>("cidr_block",                "CidrBlock"),
        FurtherRanges    = from.Satellites("aws_vpc_ipv4_cidr_block_association", by: "vpc_id").Select(range => range.Get<string>("cidr_block", null))
            .Concat(from.Satellites("AWS::EC2::VPCCidrBlock", by: "VpcId").Select(range => range.Get<string>(null, "CidrBlock"))),
        DnsHostnames     = from.Get("enable_dns_hostnames",              "EnableDnsHostnames", otherwise: false),
        DnsSupport       = from.Get("enable_dns_support",                "EnableDnsSupport",   otherwise: true),
        Tenancy          = from.Get("instance_tenancy",                  "InstanceTenancy",    otherwise: "default"),
        FlowLogs         = from.Satellites("aws_flow_log", by: "vpc_id").Select(FlowLog.TrafficOf)
            .Concat(from.Satellites("AWS::EC2::FlowLog", by: "ResourceId").Select(FlowLog.TrafficOf)),
        MainRouteTables  = from.Satellites("aws_main_route_table_association", by: "vpc_id").Select(main => main.Get<string>("route_table_id", null)),
        MainRoutes       = from.Satellites("aws_route", by: "route_table_id").Select(RouteEntry.Read),
        InternetGateways = from.Satellites("aws_internet_gateway", by: "vpc_id").Select(gateway => gateway.Get<string>("vpc_id", null))
            .Concat(from.Satellites("aws_internet_gateway_attachment", by: "vpc_id").Select(link => link.Get<string>("internet_gateway_id", null)))
            .Concat(from.Satellites("AWS::EC2::VPCGatewayAttachment", by: "VpcId").Select(link => link.Get<string>(null, "InternetGatewayId"))),
        IsDefault        = from.Resource.Type == "aws_default_vpc" ? Verdict.Pass : from.Get("default", null, otherwise: false).Is(true),
    };
}
