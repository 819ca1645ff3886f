using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A gateway through which IPv6 traffic leaves and none comes in. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html</summary>
public sealed record EgressOnlyGateway : Resource, IResource<EgressOnlyGateway>
{
    public static ResourceTypes Types => new("aws_egress_only_internet_gateway", "AWS::EC2::EgressOnlyInternetGateway");

    public Setting<string> Vpc { get; private init; }

    public static EgressOnlyGateway Read(Reader from) => new() { Vpc = from.Get<string>("vpc_id", "VpcId") };
}
