using System.Globalization;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Blueprints;

/// <summary>The few words that tell a part from others of its kind, where they are known.</summary>
internal static class PartDetails
{
    public static string Of(Resource resource) => resource switch
    {
        LoadBalancer balancer => Join(Known(balancer.Kind), balancer.IsInternetFacing.Kind == VerdictKind.Fail ? "internal" : ""),
        DbInstance database => Join(Known(database.Engine), When(database.MultiAz, "Multi-AZ")),
        DbCluster cluster => Known(cluster.Engine),
        ReplicationGroup cache => Join(Known(cache.Engine), When(cache.MultiAz, "Multi-AZ")),
        AutoScalingGroup group => Range(group.MinSize, group.MaxSize),
        Instance instance => Known(instance.InstanceType),
        Service service => Join(Known(service.LaunchType).ToLowerInvariant(), service.DesiredCount.TryGet(out var count) && count > 0 ? Tasks(count) : ""),
        Function function => Known(function.Runtime),
        _ => "",
    };

    private static string Known(Setting<string> setting) => !setting.IsSensitive && setting.TryGet(out var text) ? text : "";

    private static string When(Setting<bool> setting, string word) => setting.TryGet(out var value) && value ? word : "";

    private static string Tasks(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "task" : "tasks")}");

    private static string Range(Setting<int> least, Setting<int> most) => least.TryGet(out var low) && most.TryGet(out var high)
        ? string.Create(CultureInfo.InvariantCulture, $"{low} to {high} instances")
        : "";

    private static string Join(params string[] words) => string.Join(", ", words.Where(word => word.Length > 0));
}
