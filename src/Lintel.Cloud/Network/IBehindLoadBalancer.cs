using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>Compute that registers itself with target groups: an Auto Scaling group, an ECS service.</summary>
public interface IBehindLoadBalancer
{
    /// <summary>The target groups it registers with, each by ARN or reference.</summary>
    SettingList<Setting<string>> TargetGroups { get; }
}
