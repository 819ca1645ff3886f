using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>An internet gateway. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html</summary>
public sealed record InternetGateway : Resource, IResource<InternetGateway>
{
    public static ResourceTypes Types => new("aws_internet_gateway", "AWS::EC2::InternetGateway");

    /// <summary>The VPC it is attached to.</summary>
    public Setting<string> Vpc { get; private init; }

    public static InternetGateway Read(Reader from) => new()
    {
        Vpc = from.Get<string>("vpc_id", null)
            .Or(from.Satellite("aws_internet_gateway_attachment", by: "internet_gateway_id").Get<string>("vpc_id", null))
            .Or(from.Satellite("AWS::EC2::VPCGatewayAttachment", by: "InternetGatewayId").Get<string>(null, "VpcId")),
    };
}
