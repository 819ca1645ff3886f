using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A NAT gateway, which lives in one zone. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html</summary>
public sealed record NatGateway : Resource, IResource<NatGateway>
{
    public static ResourceTypes Types => new("aws_nat_gateway", "AWS::EC2::NatGateway");

    public Setting<string> Subnet { get; private init; }

    /// <summary><c>public</c> or <c>private</c>.</summary>
    public Setting<string> Connectivity { get; private init; }

    /// <summary>The Elastic IP address.</summary>
    public Setting<string> Allocation { get; private init; }

    public static NatGateway Read(Reader from) => new()
    {
        Subnet       = from.Get<string>("subnet_id",     "SubnetId"),
        Connectivity = from.Get("connectivity_type",     "ConnectivityType", otherwise: "public"),
        Allocation   = from.Get<string>("allocation_id", "AllocationId"),
    };
}
