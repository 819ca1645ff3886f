using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>A scaling policy of an Auto Scaling group. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html</summary>
public sealed record ScalingPolicy : Resource, IResource<ScalingPolicy>
{
    public static ResourceTypes Types => new("aws_autoscaling_policy", "AWS::AutoScaling::ScalingPolicy");

    public Setting<string> Group { get; private init; }

    /// <summary><c>SimpleScaling</c>, <c>StepScaling</c>, <c>TargetTrackingScaling</c> or <c>PredictiveScaling</c>.</summary>
    public Setting<string> Kind { get; private init; }

    public Setting<bool> Enabled { get; private init; }

    /// <summary>How many instances a simple policy adds, or takes away where it is negative.</summary>
    public Setting<int> Adjustment { get; private init; }

    public Setting<double> TargetValue { get; private init; }

    /// <summary>What a predictive policy does with its forecast: <c>ForecastOnly</c> or <c>ForecastAndScale</c>.</summary>
    public Setting<string> PredictiveMode { get; private init; }

    public static ScalingPolicy Read(Reader from) => new()
    {
        Group          = from.Get<string>("autoscaling_group_name",    "AutoScalingGroupName"),
        Kind           = KindOf(from),
        Enabled        = from.Get("enabled",                           null, otherwise: true),
        Adjustment     = from.Get<int>("scaling_adjustment",           "ScalingAdjustment"),
        TargetValue    = from.Get<double>("target_tracking_configuration.target_value", "TargetTrackingConfiguration.TargetValue"),
        PredictiveMode = from.Get<string>("predictive_scaling_configuration.mode",      "PredictiveScalingConfiguration.Mode"),
    };

    internal static Setting<string> KindOf(Reader from) => from.Get("policy_type", "PolicyType", otherwise: "SimpleScaling");
}
