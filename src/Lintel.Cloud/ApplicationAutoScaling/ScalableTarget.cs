using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApplicationAutoScaling;

/// <summary>
/// What Application Auto Scaling may scale: an ECS service, a table, provisioned concurrency.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html
/// </summary>
public sealed record ScalableTarget : Resource, IResource<ScalableTarget>
{
    public static ResourceTypes Types => new("aws_appautoscaling_target", "AWS::ApplicationAutoScaling::ScalableTarget")
    {
        Names = [("resource_id", "ResourceId")],
    };

    /// <summary>Such as <c>service/cluster/web</c> or <c>table/orders</c>.</summary>
    public Setting<string> ResourceId { get; private init; }

    /// <summary>Such as <c>ecs:service:DesiredCount</c>.</summary>
    public Setting<string> Dimension { get; private init; }

    /// <summary><c>ecs</c>, <c>dynamodb</c>, <c>lambda</c>, <c>rds</c> and others.</summary>
    public Setting<string> ServiceNamespace { get; private init; }

    public Setting<int> MinCapacity { get; private init; }

    public Setting<int> MaxCapacity { get; private init; }

    /// <summary>Names of the policies that scale it.</summary>
    public SettingList<Setting<string>> Policies { get; private init; }

    public static ScalableTarget Read(Reader from) => new()
    {
        ResourceId       = from.Get<string>("resource_id",        "ResourceId"),
        Dimension        = from.Get<string>("scalable_dimension", "ScalableDimension"),
        ServiceNamespace = from.Get<string>("service_namespace",  "ServiceNamespace"),
        MinCapacity      = from.Get<int>("min_capacity",          "MinCapacity"),
        MaxCapacity      = from.Get<int>("max_capacity",          "MaxCapacity"),
        Policies         = from.Satellites("aws_appautoscaling_policy", by: "resource_id")
            .Concat(from.Satellites("AWS::ApplicationAutoScaling::ScalingPolicy", by: "ScalingTargetId"))
            .Select(policy => policy.Get<string>("name", "PolicyName")),
    };
}
