using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A peering of two VPCs. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html</summary>
public sealed record PeeringConnection : Resource, IResource<PeeringConnection>
{
    public static ResourceTypes Types => new("aws_vpc_peering_connection", "AWS::EC2::VPCPeeringConnection");

    public Setting<string> Vpc { get; private init; }

    public Setting<string> PeerVpc { get; private init; }

    /// <summary>The account of the other VPC; this one where none is set.</summary>
    public Setting<string> PeerAccount { get; private init; }

    public Setting<string> PeerRegion { get; private init; }

    public static PeeringConnection Read(Reader from) => new()
    {
        Vpc         = from.Get<string>("vpc_id",        "VpcId"),
        PeerVpc     = from.Get<string>("peer_vpc_id",   "PeerVpcId"),
        PeerAccount = from.Get<string>("peer_owner_id", "PeerOwnerId"),
        PeerRegion  = from.Get<string>("peer_region",   "PeerRegion"),
    };
}
