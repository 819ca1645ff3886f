using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>A launch configuration, the predecessor of launch templates. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html</summary>
public sealed record LaunchConfiguration : Resource, IResource<LaunchConfiguration>, IMachine
{
    public static ResourceTypes Types => new("aws_launch_configuration", "AWS::AutoScaling::LaunchConfiguration")
    {
        Names = [("name", "LaunchConfigurationName")],
    };

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

    public Setting<bool> EbsOptimized { get; private init; }

    public SettingList<BlockVolume> Volumes { get; private init; }

    public Setting<string> SpotPrice { get; private init; }

    public static LaunchConfiguration Read(Reader from) => new()
    {
        Image              = from.Get<string>("image_id",               "ImageId"),
        InstanceType       = from.Get<string>("instance_type",          "InstanceType"),
        SecurityGroups     = from.Texts("security_groups",              "SecurityGroups"),
        PubliclyAccessible = from.Get<bool>("associate_public_ip_address", "AssociatePublicIpAddress"),
        KeyName            = from.Get<string>("key_name",               "KeyName"),
        InstanceProfile    = from.Get<string>("iam_instance_profile",   "IamInstanceProfile"),
        UserData           = from.Get<string>("user_data",              "UserData").Or(from.Get<string>("user_data_base64", null)),
        DetailedMonitoring = from.Get("enable_monitoring",              "InstanceMonitoring", otherwise: true),
        MetadataTokens     = from.GetDecidedElsewhere<string>("metadata_options.http_tokens", "MetadataOptions.HttpTokens", MachineDefaults.TokensDecidedBy),
        MetadataEndpoint   = from.Get("metadata_options.http_endpoint", "MetadataOptions.HttpEndpoint", otherwise: "enabled"),
        EbsOptimized       = from.GetDecidedElsewhere<bool>("ebs_optimized", "EbsOptimized", MachineDefaults.EbsDecidedBy),
        Volumes            = BlockVolume.OfMachine(from),
        SpotPrice          = from.Get<string>("spot_price",             "SpotPrice"),
    };
}
