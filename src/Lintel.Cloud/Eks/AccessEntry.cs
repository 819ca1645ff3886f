using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Eks;

/// <summary>Who of IAM is let into a cluster. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html</summary>
public sealed record AccessEntry : Resource, IResource<AccessEntry>
{
    public static ResourceTypes Types => new("aws_eks_access_entry", "AWS::EKS::AccessEntry");

    public Setting<string> Cluster { get; private init; }

    public Setting<string> Principal { get; private init; }

    public SettingList<Setting<string>> Groups { get; private init; }

    public Setting<string> EntryType { get; private init; }

    public static AccessEntry Read(Reader from) => new()
    {
        Cluster   = from.Get<string>("cluster_name",    "ClusterName"),
        Principal = from.Get<string>("principal_arn",   "PrincipalArn"),
        Groups    = from.Texts("kubernetes_groups",     "KubernetesGroups"),
        EntryType = from.Get("type",                    "Type", otherwise: "STANDARD"),
    };
}
