using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Eks;

/// <summary>An EKS cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html</summary>
public sealed record Cluster : Resource, IResource<Cluster>, INetworkAttached
{
    public static ResourceTypes Types => new("aws_eks_cluster", "AWS::EKS::Cluster") { Names = [("name", "Name")] };

    /// <summary>Kubernetes version such as <c>1.33</c>; the latest when it is made without one.</summary>
    public Setting<string> Version { get; private init; }

    public Setting<bool> PublicEndpoint { get; private init; }

    public Setting<bool> PrivateEndpoint { get; private init; }

    /// <summary>Who may reach the public endpoint; everybody when it is empty.</summary>
    public SettingList<Setting<string>> PublicAccessCidrs { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    public SettingList<Setting<string>> SecurityGroups { get; private init; }

    /// <summary><c>api</c>, <c>audit</c>, <c>authenticator</c>, <c>controllerManager</c>, <c>scheduler</c>.</summary>
    public SettingList<Setting<string>> LogTypes { get; private init; }

    /// <summary>The key that encrypts Kubernetes secrets over and above what EKS does by itself.</summary>
    public Setting<string> SecretsKey { get; private init; }

    /// <summary>What that key encrypts: <c>secrets</c>.</summary>
    public SettingList<Setting<string>> EncryptedResources { get; private init; }

    /// <summary>Who is let in: <c>CONFIG_MAP</c>, <c>API</c> or both.</summary>
    public Setting<string> AuthenticationMode { get; private init; }

    /// <summary><c>EXTENDED</c> pays for old versions, <c>STANDARD</c> upgrades in time.</summary>
    public Setting<string> SupportType { get; private init; }

    /// <summary>Whether EKS runs the nodes itself (Auto Mode).</summary>
    public Setting<bool> AutoMode { get; private init; }

    public static Cluster Read(Reader from) => new()
    {
        Version            = from.Get<string>("version",                                "Version"),
        PublicEndpoint     = from.Get("vpc_config.endpoint_public_access",              "ResourcesVpcConfig.EndpointPublicAccess",  otherwise: true),
        PrivateEndpoint    = from.Get("vpc_config.endpoint_private_access",             "ResourcesVpcConfig.EndpointPrivateAccess", otherwise: false),
        PublicAccessCidrs  = from.Texts("vpc_config.public_access_cidrs",               "ResourcesVpcConfig.PublicAccessCidrs"),
        Subnets            = from.Texts("vpc_config.subnet_ids",                        "ResourcesVpcConfig.SubnetIds"),
        SecurityGroups     = from.Texts("vpc_config.security_group_ids",                "ResourcesVpcConfig.SecurityGroupIds"),
        LogTypes           = from.IsTerraform
            ? from.Texts("enabled_cluster_log_types", null)
            : from.Blocks(null, "Logging.ClusterLogging.EnabledTypes", block => block.Get<string>(null, "Type")),
        SecretsKey         = from.Get<string>("encryption_config.provider.key_arn",     "EncryptionConfig.Provider.KeyArn"),
        EncryptedResources = from.Texts("encryption_config.resources",                  "EncryptionConfig.Resources"),
        AuthenticationMode = from.Get("access_config.authentication_mode",              "AccessConfig.AuthenticationMode", otherwise: "CONFIG_MAP"),
        SupportType        = from.Get("upgrade_policy.support_type",                    "UpgradePolicy.SupportType",       otherwise: "EXTENDED"),
        AutoMode           = from.Get("compute_config.enabled",                         "ComputeConfig.Enabled",           otherwise: false),
    };
}
