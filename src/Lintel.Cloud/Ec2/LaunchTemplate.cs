using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>A launch template. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html</summary>
public sealed record LaunchTemplate : Resource, IResource<LaunchTemplate>, IMachine
{
    private const string Data = "LaunchTemplateData.";

    public static ResourceTypes Types => new("aws_launch_template", "AWS::EC2::LaunchTemplate") { Names = [("name", "LaunchTemplateName")] };

    public Setting<string> Image { get; private init; }

    public Setting<string> InstanceType { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    SettingList<Setting<string>> Network.INetworkAttached.Subnets => SettingList<Setting<string>>.Of([]);

    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<string> KeyName { get; private init; }

    public Setting<string> InstanceProfile { get; private init; }

    public Setting<string> UserData { get; private init; }

    public Setting<bool> DetailedMonitoring { get; private init; }

    public Setting<string> MetadataTokens { get; private init; }

    public Setting<string> MetadataEndpoint { get; private init; }

    /// <summary>How many hops a metadata answer may travel; one keeps it from containers.</summary>
    public Setting<int> MetadataHopLimit { get; private init; }

    public Setting<bool> EbsOptimized { get; private init; }

    public SettingList<BlockVolume> Volumes { get; private init; }

    /// <summary><c>spot</c> where it asks for spare capacity.</summary>
    public Setting<string> Market { get; private init; }

    /// <summary>The kinds of resources it tags when it launches: <c>instance</c>, <c>volume</c>.</summary>
    public SettingList<Setting<string>> TaggedKinds { get; private init; }

    public static LaunchTemplate Read(Reader from) => new()
    {
        Image              = from.Get<string>("image_id",                  Data + "ImageId"),
        InstanceType       = from.Get<string>("instance_type",             Data + "InstanceType"),
        SecurityGroups     = from.Texts("vpc_security_group_ids",          Data + "SecurityGroupIds")
            .Concat(from.Texts("network_interfaces.security_groups",       Data + "NetworkInterfaces.Groups")),
        PubliclyAccessible = from.Get<bool>("network_interfaces.associate_public_ip_address", Data + "NetworkInterfaces.AssociatePublicIpAddress"),
        KeyName            = from.Get<string>("key_name",                  Data + "KeyName"),
        InstanceProfile    = from.Get<string>("iam_instance_profile.arn",  Data + "IamInstanceProfile.Arn")
            .Or(from.Get<string>("iam_instance_profile.name",              Data + "IamInstanceProfile.Name")),
        UserData           = from.Get<string>("user_data",                 Data + "UserData"),
        DetailedMonitoring = from.Get("monitoring.enabled",                Data + "Monitoring.Enabled",           otherwise: false),
        MetadataTokens     = from.GetDecidedElsewhere<string>("metadata_options.http_tokens", Data + "MetadataOptions.HttpTokens", MachineDefaults.TokensDecidedBy),
        MetadataEndpoint   = from.Get("metadata_options.http_endpoint",    Data + "MetadataOptions.HttpEndpoint", otherwise: "enabled"),
        MetadataHopLimit   = from.Get("metadata_options.http_put_response_hop_limit", Data + "MetadataOptions.HttpPutResponseHopLimit", otherwise: 1),
        EbsOptimized       = from.GetDecidedElsewhere<bool>("ebs_optimized", Data + "EbsOptimized", MachineDefaults.EbsDecidedBy),
        Volumes            = from.Blocks("block_device_mappings",          Data + "BlockDeviceMappings", mapping => BlockVolume.Mapped(mapping.Block("ebs", "Ebs"))),
        Market             = from.Get<string>("instance_market_options.market_type", Data + "InstanceMarketOptions.MarketType"),
        TaggedKinds        = from.Blocks("tag_specifications",             Data + "TagSpecifications", tags => tags.Get<string>("resource_type", "ResourceType")),
    };
}
