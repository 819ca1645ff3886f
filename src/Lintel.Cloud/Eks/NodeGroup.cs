using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Eks;

/// <summary>A managed node group. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html</summary>
public sealed record NodeGroup : Resource, IResource<NodeGroup>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_eks_node_group", "AWS::EKS::Nodegroup") { Names = [("node_group_name", "NodegroupName")] };

    public Setting<string> Cluster { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    // They come from the cluster or the launch template.
    SettingList<Setting<string>> INetworkAttached.SecurityGroups => default;

    public SettingList<Setting<string>> InstanceTypes { get; private init; }

    /// <summary>Image and architecture, such as <c>AL2023_ARM_64_STANDARD</c>.</summary>
    public Setting<string> AmiType { get; private init; }

    /// <summary><c>ON_DEMAND</c>, <c>SPOT</c> or <c>CAPACITY_BLOCK</c>.</summary>
    public Setting<string> CapacityType { get; private init; }

    public Setting<int> MinSize { get; private init; }

    public Setting<int> DesiredSize { get; private init; }

    public Setting<int> MaxSize { get; private init; }

    /// <summary>The key pair that opens SSH to the nodes.</summary>
    public Setting<string> SshKey { get; private init; }

    /// <summary>Who may use SSH; everybody who reaches the nodes when it is empty.</summary>
    public SettingList<Setting<string>> SshSources { get; private init; }

    public Setting<string> LaunchTemplateVersion { get; private init; }

    /// <summary>Whether EKS replaces nodes that are not well.</summary>
    public Setting<bool> NodeRepair { get; private init; }

    public static NodeGroup Read(Reader from) => new()
    {
        Cluster               = from.Get<string>("cluster_name",                     "ClusterName"),
        Subnets               = from.Texts("subnet_ids",                             "Subnets"),
        InstanceTypes         = from.Texts("instance_types",                         "InstanceTypes"),
        AmiType               = from.Get<string>("ami_type",                         "AmiType"),
        CapacityType          = from.Get("capacity_type",                            "CapacityType", otherwise: "ON_DEMAND"),
        MinSize               = from.Get<int>("scaling_config.min_size",             "ScalingConfig.MinSize"),
        DesiredSize           = from.Get<int>("scaling_config.desired_size",         "ScalingConfig.DesiredSize"),
        MaxSize               = from.Get<int>("scaling_config.max_size",             "ScalingConfig.MaxSize"),
        SshKey                = from.Get<string>("remote_access.ec2_ssh_key",        "RemoteAccess.Ec2SshKey"),
        SshSources            = from.Texts("remote_access.source_security_group_ids", "RemoteAccess.SourceSecurityGroups"),
        LaunchTemplateVersion = from.Get<string>("launch_template.version",          "LaunchTemplate.Version"),
        NodeRepair            = from.Get("node_repair_config.enabled",               "NodeRepairConfig.Enabled", otherwise: false),
    };
}
