using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApplicationAutoScaling;

/// <summary>When a scalable target scales. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html</summary>
public sealed record ScalingPolicy : Resource, IResource<ScalingPolicy>
{
    public static ResourceTypes Types => new("aws_appautoscaling_policy", "AWS::ApplicationAutoScaling::ScalingPolicy");

    public Setting<string> ResourceId { get; private init; }

    public Setting<string> Dimension { get; private init; }

    /// <summary><c>TargetTrackingScaling</c>, <c>StepScaling</c> or <c>PredictiveScaling</c>.</summary>
    public Setting<string> PolicyType { get; private init; }

    public Setting<double> TargetValue { get; private init; }

    /// <summary>Whether it only ever grows.</summary>
    public Setting<bool> ScaleInDisabled { get; private init; }

    public static ScalingPolicy Read(Reader from) => new()
    {
        ResourceId      = from.Get<string>("resource_id",        "ResourceId"),
        Dimension       = from.Get<string>("scalable_dimension", "ScalableDimension"),
        PolicyType      = from.Get<string>("policy_type",        "PolicyType", inTerraform: new("StepScaling"), inCloudFormation: null),
        TargetValue     = Tracking(from).Get<double>("target_value", "TargetValue"),
        ScaleInDisabled = Tracking(from).Get("disable_scale_in",     "DisableScaleIn", otherwise: false),
    };

    private static Reader Tracking(Reader from) =>
        from.Block("target_tracking_scaling_policy_configuration", "TargetTrackingScalingPolicyConfiguration");
}
