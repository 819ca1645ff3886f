using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecs;

/// <summary>A capacity provider of instances. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html</summary>
public sealed record CapacityProvider : Resource, IResource<CapacityProvider>
{
    public static ResourceTypes Types => new("aws_ecs_capacity_provider", "AWS::ECS::CapacityProvider") { Names = [("name", "Name")] };

    public Setting<string> AutoScalingGroup { get; private init; }

    /// <summary>Whether ECS scales the group: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public Setting<string> ManagedScaling { get; private init; }

    /// <summary>How full the instances are kept, in percent.</summary>
    public Setting<int> TargetCapacity { get; private init; }

    /// <summary>Whether instances with tasks are kept when the group shrinks.</summary>
    public Setting<string> TerminationProtection { get; private init; }

    public static CapacityProvider Read(Reader from)
    {
        var group = from.Block("auto_scaling_group_provider", "AutoScalingGroupProvider");
        return new()
        {
            AutoScalingGroup      = group.Get<string>("auto_scaling_group_arn",       "AutoScalingGroupArn"),
            ManagedScaling        = group.Get("managed_scaling.status",               "ManagedScaling.Status",         otherwise: "DISABLED"),
            TargetCapacity        = group.Get("managed_scaling.target_capacity",      "ManagedScaling.TargetCapacity", otherwise: 100),
            TerminationProtection = group.Get("managed_termination_protection",       "ManagedTerminationProtection",  otherwise: "DISABLED"),
        };
    }
}
