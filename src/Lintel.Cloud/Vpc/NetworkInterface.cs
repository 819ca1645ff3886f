using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Vpc;

/// <summary>An elastic network interface. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html</summary>
public sealed record NetworkInterface : Resource, IResource<NetworkInterface>
{
    public static ResourceTypes Types => new("aws_network_interface", "AWS::EC2::NetworkInterface");

    public Setting<string> Subnet { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary>Off for what forwards the traffic of others: a NAT instance, an appliance.</summary>
    public Setting<bool> SourceDestinationCheck { get; private init; }

    public static NetworkInterface Read(Reader from) => new()
    {
        Subnet                 = from.Get<string>("subnet_id",     "SubnetId"),
        SecurityGroups         = from.Texts("security_groups",     "GroupSet")
            .Concat(from.Satellites("aws_network_interface_sg_attachment", by: "network_interface_id")
                .Select(link => link.Get<string>("security_group_id", null))),
        SourceDestinationCheck = from.Get("source_dest_check",     "SourceDestCheck", otherwise: true),
    };
}
