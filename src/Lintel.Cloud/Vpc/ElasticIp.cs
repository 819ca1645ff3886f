using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>An Elastic IP address. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html</summary>
public sealed record ElasticIp : Resource, IResource<ElasticIp>
{
    public static ResourceTypes Types => new("aws_eip", "AWS::EC2::EIP");

    public Setting<string> Instance { get; private init; }

    public Setting<string> NetworkInterface { get; private init; }

    public static ElasticIp Read(Reader from) => new()
    {
        Instance         = from.Get<string>("instance",          "InstanceId")
            .Or(from.Satellite("aws_eip_association", by: "allocation_id").Get<string>("instance_id", null))
            .Or(from.Satellite("AWS::EC2::EIPAssociation", by: "AllocationId").Get<string>(null, "InstanceId")),
        NetworkInterface = from.Get<string>("network_interface", null)
            .Or(from.Satellite("aws_eip_association", by: "allocation_id").Get<string>("network_interface_id", null))
            .Or(from.Satellite("AWS::EC2::EIPAssociation", by: "AllocationId").Get<string>(null, "NetworkInterfaceId")),
    };
}
