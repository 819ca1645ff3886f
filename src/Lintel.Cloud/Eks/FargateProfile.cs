using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Eks;

/// <summary>Which pods run on Fargate. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html</summary>
public sealed record FargateProfile : Resource, IResource<FargateProfile>
{
    public static ResourceTypes Types => new("aws_eks_fargate_profile", "AWS::EKS::FargateProfile");

    public Setting<string> Cluster { get; private init; }

    public Setting<string> PodExecutionRole { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    /// <summary>The Kubernetes namespaces whose pods it takes.</summary>
    public SettingList<Setting<string>> Namespaces { get; private init; }

    public static FargateProfile Read(Reader from) => new()
    {
        Cluster          = from.Get<string>("cluster_name",           "ClusterName"),
        PodExecutionRole = from.Get<string>("pod_execution_role_arn", "PodExecutionRoleArn"),
        Subnets          = from.Texts("subnet_ids",                   "Subnets"),
        Namespaces       = from.Blocks("selector",                    "Selectors", selector => selector.Get<string>("namespace", "Namespace")),
    };
}
