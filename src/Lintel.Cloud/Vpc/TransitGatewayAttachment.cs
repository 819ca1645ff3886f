using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>A VPC's attachment to a transit gateway. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html</summary>
public sealed record TransitGatewayAttachment : Resource, IResource<TransitGatewayAttachment>
{
    public static ResourceTypes Types => new("aws_ec2_transit_gateway_vpc_attachment", "AWS::EC2::TransitGatewayAttachment")
    {
        Also = ["AWS::EC2::TransitGatewayVpcAttachment"],
    };

    public Setting<string> TransitGateway { get; private init; }

    public Setting<string> Vpc { get; private init; }

    /// <summary>One subnet in each zone that is to reach the gateway.</summary>
    public SettingList<Setting<string>> Subnets { get; private init; }

    public static TransitGatewayAttachment Read(Reader from) => new()
    {
        TransitGateway = from.Get<string>("transit_gateway_id", "TransitGatewayId"),
        Vpc            = from.Get<string>("vpc_id",             "VpcId"),
        Subnets        = from.Texts("subnet_ids",               "SubnetIds"),
    };
}
