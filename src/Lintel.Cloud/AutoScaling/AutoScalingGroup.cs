using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>An EC2 Auto Scaling group. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html</summary>
public sealed record AutoScalingGroup : Resource, IResource<AutoScalingGroup>, IBehindLoadBalancer
{
    public static ResourceTypes Types => new("aws_autoscaling_group", "AWS::AutoScaling::AutoScalingGroup") { Names = [("name", "AutoScalingGroupName")] };

    public Setting<int> MinSize { get; private init; }

    public Setting<int> MaxSize { get; private init; }

    public Setting<int> DesiredCapacity { get; private init; }

    public SettingList<Setting<string>> Subnets { get; private init; }

    /// <summary>Zones by name, for groups in the default VPC.</summary>
    public SettingList<Setting<string>> Zones { get; private init; }

    /// <summary><c>EC2</c>, or <c>ELB</c> where the load balancer's health checks count too.</summary>
    public Setting<string> HealthCheckType { get; private init; }

    public Setting<int> HealthCheckGraceSeconds { get; private init; }

    public SettingList<Setting<string>> TargetGroups { get; private init; }

    public SettingList<Setting<string>> ClassicLoadBalancers { get; private init; }

    public Setting<string> LaunchTemplate { get; private init; }

    public Setting<string> LaunchConfiguration { get; private init; }

    /// <summary>The instance types it may choose from, where it is given several.</summary>
    public SettingList<Setting<string>> InstanceTypes { get; private init; }

    /// <summary>Share in percent of On-Demand instances above the base.</summary>
    public Setting<int> OnDemandPercentage { get; private init; }

    public Setting<string> SpotAllocation { get; private init; }

    public Setting<bool> CapacityRebalancing { get; private init; }

    /// <summary>Seconds after which an instance is replaced.</summary>
    public Setting<int> MaxInstanceLifetimeSeconds { get; private init; }

    /// <summary>How instances are replaced when the template changes: <c>Rolling</c>.</summary>
    public Setting<string> InstanceRefresh { get; private init; }

    public SettingList<Setting<string>> EnabledMetrics { get; private init; }

    /// <summary>The policy types of its scaling policies.</summary>
    public SettingList<Setting<string>> Policies { get; private init; }

    /// <summary>The schedules of its planned sizes.</summary>
    public SettingList<Setting<string>> Schedules { get; private init; }

    public SettingList<Setting<string>> LifecycleHooks { get; private init; }

    public static AutoScalingGroup Read(Reader from) => new()
    {
        MinSize                    = from.Get<int>("min_size",                       "MinSize"),
        MaxSize                    = from.Get<int>("max_size",                       "MaxSize"),
        DesiredCapacity            = from.Get<int>("desired_capacity",               "DesiredCapacity"),
        Subnets                    = from.Texts("vpc_zone_identifier",               "VPCZoneIdentifier"),
        Zones                      = from.Texts("availability_zones",                "AvailabilityZones"),
        HealthCheckType            = from.Get("health_check_type",                   "HealthCheckType",        otherwise: "EC2"),
        HealthCheckGraceSeconds    = from.Get<int>("health_check_grace_period",           "HealthCheckGracePeriod", new(300), new(0)),
        TargetGroups               = GroupTargets.Of(from),
        ClassicLoadBalancers       = from.Texts("load_balancers",                    "LoadBalancerNames").Concat(GroupTargets.Attached(from, "elb")),
        LaunchTemplate             = GroupTargets.TemplateOf(from),
        LaunchConfiguration        = from.Get<string>("launch_configuration",        "LaunchConfigurationName"),
        InstanceTypes              = from.Blocks(Mixed + "launch_template.override", MixedStack + "LaunchTemplate.Overrides",
            item => item.Get<string>("instance_type", "InstanceType")),
        OnDemandPercentage         = from.Get(Mixed + "instances_distribution.on_demand_percentage_above_base_capacity",
            MixedStack + "InstancesDistribution.OnDemandPercentageAboveBaseCapacity", otherwise: 100),
        SpotAllocation             = from.Get<string>(Mixed + "instances_distribution.spot_allocation_strategy",
            MixedStack + "InstancesDistribution.SpotAllocationStrategy"),
        CapacityRebalancing        = from.Get("capacity_rebalance",                  "CapacityRebalance",      otherwise: false),
        MaxInstanceLifetimeSeconds = from.Get<int>("max_instance_lifetime",          "MaxInstanceLifetime"),
        InstanceRefresh            = from.Get<string>("instance_refresh.strategy",   null)
                                             .Or(from.Meta.Get<string>(null, "UpdatePolicy.AutoScalingReplacingUpdate"))
                                             .Or(from.Meta.Get<string>(null, "UpdatePolicy.AutoScalingRollingUpdate")),
        EnabledMetrics             = from.Texts("enabled_metrics",                   "MetricsCollection.Metrics"),
        Policies                   = Satellites(from, "aws_autoscaling_policy", "AWS::AutoScaling::ScalingPolicy").Select(ScalingPolicy.KindOf),
        Schedules                  = Satellites(from, "aws_autoscaling_schedule", "AWS::AutoScaling::ScheduledAction")
            .Select(action => action.Get<string>("recurrence", "Recurrence")),
        LifecycleHooks             = from.Blocks("initial_lifecycle_hook",           "LifecycleHookSpecificationList", LifecycleHook.TransitionOf)
            .Concat(Satellites(from, "aws_autoscaling_lifecycle_hook", "AWS::AutoScaling::LifecycleHook").Select(LifecycleHook.TransitionOf)),
    };

    private const string Mixed = "mixed_instances_policy.";
    private const string MixedStack = "MixedInstancesPolicy.";

    private static SettingList<Reader> Satellites(Reader from, string terraform, string cloudFormation) =>
        from.Satellites(terraform, by: "autoscaling_group_name").Concat(from.Satellites(cloudFormation, by: "AutoScalingGroupName"));
}
