using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>An EC2 instance. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html</summary>
public sealed record Instance : Resource, IResource<Instance>, IMachine
{
    public static ResourceTypes Types => new("aws_instance", "AWS::EC2::Instance") { Also = ["aws_spot_instance_request"] };

    public Setting<string> Image { get; private init; }

    public Setting<string> InstanceType { get; private init; }

    public Setting<string> Subnet { get; private init; }

    SettingList<Setting<string>> Network.INetworkAttached.Subnets => SubnetList;

    /// <summary>The subnet as a list: of none where the default VPC takes it in.</summary>
    internal SettingList<Setting<string>> SubnetList { get; private init; }

    public Setting<string> Zone { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary>What stands in the argument that takes names of groups, meant for the default VPC.</summary>
    public SettingList<Setting<string>> NamedGroups { get; private init; }

    /// <summary>Interfaces that are made apart and attached.</summary>
    public SettingList<Setting<string>> NetworkInterfaces { get; private init; }

    public Setting<bool> PubliclyAccessible { get; private init; }

    public Setting<string> KeyName { get; private init; }

    public Setting<string> InstanceProfile { get; private init; }

    public Setting<string> UserData { get; private init; }

    public Setting<bool> DetailedMonitoring { get; private init; }

    public Setting<bool> TerminationProtection { get; private init; }

    public Setting<string> MetadataTokens { get; private init; }

    public Setting<string> MetadataEndpoint { get; private init; }

    public Setting<bool> EbsOptimized { get; private init; }

    public SettingList<BlockVolume> Volumes { get; private init; }

    public Setting<string> LaunchTemplate { get; private init; }

    /// <summary><c>default</c> restarts it on other hardware when its own fails; <c>disabled</c> does not.</summary>
    public Setting<string> AutoRecovery { get; private init; }

    /// <summary>What a burstable instance does without credits: <c>standard</c> or <c>unlimited</c>.</summary>
    public Setting<string> CpuCredits { get; private init; }

    /// <summary>Off for what forwards the traffic of others: a NAT instance, an appliance.</summary>
    public Setting<bool> SourceDestinationCheck { get; private init; }

    public static Instance Read(Reader from) => new()
    {
        Image                  = from.Get<string>("ami",                    "ImageId").OrByTemplate(from),
        InstanceType           = from.Get<string>("instance_type",          "InstanceType").OrByTemplate(from),
        Subnet                 = from.Get<string>("subnet_id",              "SubnetId").Or(from.Get<string>(null, "NetworkInterfaces.SubnetId")).OrByTemplate(from),
        SubnetList             = from.Single("subnet_id",                   "SubnetId").Concat(from.Single(null, "NetworkInterfaces.SubnetId")).OrByTemplate(from),
        Zone                   = from.Get<string>("availability_zone",      "AvailabilityZone").OrByTemplate(from),
        SecurityGroups         = from.Texts("vpc_security_group_ids",       "SecurityGroupIds").Concat(from.Texts("security_groups", "NetworkInterfaces.GroupSet"))
            .OrByTemplate(from),
        NamedGroups            = from.Texts("security_groups",              "SecurityGroups"),
        NetworkInterfaces      = from.Blocks("network_interface", "NetworkInterfaces", face => face.Get<string>("network_interface_id", "NetworkInterfaceId")),
        PubliclyAccessible     = from.Get<bool>("associate_public_ip_address", "NetworkInterfaces.AssociatePublicIpAddress").OrByTemplate(from),
        KeyName                = from.Get<string>("key_name",               "KeyName").OrByTemplate(from),
        InstanceProfile        = from.Get<string>("iam_instance_profile",   "IamInstanceProfile").OrByTemplate(from),
        UserData               = from.Get<string>("user_data",              "UserData").Or(from.Get<string>("user_data_base64", null)).OrByTemplate(from),
        DetailedMonitoring     = from.Get("monitoring",                     "Monitoring",            otherwise: false).OrByTemplate(from),
        TerminationProtection  = from.Get("disable_api_termination",        "DisableApiTermination", otherwise: false).OrByTemplate(from),
        MetadataTokens         = from.GetDecidedElsewhere<string>("metadata_options.http_tokens", "MetadataOptions.HttpTokens", MachineDefaults.TokensDecidedBy).OrByTemplate(from),
        MetadataEndpoint       = from.Get("metadata_options.http_endpoint", "MetadataOptions.HttpEndpoint", otherwise: "enabled").OrByTemplate(from),
        EbsOptimized           = from.GetDecidedElsewhere<bool>("ebs_optimized", "EbsOptimized", MachineDefaults.EbsDecidedBy),
        Volumes                = BlockVolume.OfMachine(from).OrByTemplate(from),
        LaunchTemplate         = from.Get<string>("launch_template.id",     "LaunchTemplate.LaunchTemplateId")
            .Or(from.Get<string>("launch_template.name", "LaunchTemplate.LaunchTemplateName")),
        AutoRecovery           = from.Get("maintenance_options.auto_recovery", null,             otherwise: "default").OrByTemplate(from),
        CpuCredits             = from.Get<string>("credit_specification.cpu_credits", "CreditSpecification.CPUCredits").OrByTemplate(from),
        SourceDestinationCheck = from.Get("source_dest_check",              "SourceDestCheck",       otherwise: true),
    };
}
