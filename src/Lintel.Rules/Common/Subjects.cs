using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>The resources that oblige a workload to something it has once.</summary>
internal static class Subjects
{
    /// <summary>What runs programs.</summary>
    public static SettingList<Resource> Compute(Architecture architecture) => Certain(architecture, resource =>
        resource is Instance or AutoScalingGroup or Function or Cloud.Ecs.Service or Cloud.Eks.Cluster);

    /// <summary>What people on the Internet talk to.</summary>
    public static SettingList<Resource> Entries(Architecture architecture) => Certain(architecture, resource => resource switch
    {
        LoadBalancer balancer => balancer.IsInternetFacing.Kind == VerdictKind.Pass,
        Distribution or RestStage or HttpStage => true,
        _ => false,
    });

    private static SettingList<Resource> Certain(Architecture architecture, Func<Resource, bool> isOne) =>
        SettingList<Resource>.Of(architecture.Everything().Where(resource => resource.IsCertain && isOne(resource)));
}
