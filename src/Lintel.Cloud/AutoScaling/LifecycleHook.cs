using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>A pause in which something is done before an instance serves or goes. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html</summary>
public sealed record LifecycleHook : Resource, IResource<LifecycleHook>
{
    public static ResourceTypes Types => new("aws_autoscaling_lifecycle_hook", "AWS::AutoScaling::LifecycleHook");

    public Setting<string> Group { get; private init; }

    public Setting<string> Transition { get; private init; }

    /// <summary><c>ABANDON</c> or <c>CONTINUE</c> when nobody answers in time.</summary>
    public Setting<string> DefaultResult { get; private init; }

    public Setting<int> HeartbeatSeconds { get; private init; }

    public static LifecycleHook Read(Reader from) => new()
    {
        Group            = from.Get<string>("autoscaling_group_name", "AutoScalingGroupName"),
        Transition       = TransitionOf(from),
        DefaultResult    = from.Get("default_result",                 "DefaultResult",    otherwise: "ABANDON"),
        HeartbeatSeconds = from.Get("heartbeat_timeout",              "HeartbeatTimeout", otherwise: 3_600),
    };

    internal static Setting<string> TransitionOf(Reader from) => from.Get<string>("lifecycle_transition", "LifecycleTransition");
}
