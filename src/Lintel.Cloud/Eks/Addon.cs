using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Eks;

/// <summary>An add-on of a cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html</summary>
public sealed record Addon : Resource, IResource<Addon>
{
    public static ResourceTypes Types => new("aws_eks_addon", "AWS::EKS::Addon");

    public Setting<string> Cluster { get; private init; }

    /// <summary>Such as <c>vpc-cni</c> or <c>amazon-cloudwatch-observability</c>.</summary>
    public Setting<string> AddonName { get; private init; }

    public Setting<string> Version { get; private init; }

    public Setting<string> ServiceAccountRole { get; private init; }

    public static Addon Read(Reader from) => new()
    {
        Cluster            = from.Get<string>("cluster_name",             "ClusterName"),
        AddonName          = from.Get<string>("addon_name",               "AddonName"),
        Version            = from.Get<string>("addon_version",            "AddonVersion"),
        ServiceAccountRole = from.Get<string>("service_account_role_arn", "ServiceAccountRoleArn"),
    };
}
