using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>What Application Auto Scaling may scale: an ECS service, a table, provisioned concurrency. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html</summary>
public sealed record ScalableTarget : Resource, IResource<ScalableTarget>
{
    public static ResourceTypes Types => new("aws_appautoscaling_target", "AWS::ApplicationAutoScaling::ScalableTarget") { Names = [("resource_id", "ResourceId")] };

    /// <summary><c>ecs</c>, <c>dynamodb</c>, <c>lambda</c>, <c>rds</c> and others.</summary>
    public Setting<string> Service { get; private init; }

    /// <summary>Kind and name of what is scaled: <c>table/orders</c>.</summary>
    public Setting<string> Scaled { get; private init; }

    /// <summary><c>dynamodb:table:ReadCapacityUnits</c> and others.</summary>
    public Setting<string> Dimension { get; private init; }

    public Setting<int> Minimum { get; private init; }

    public Setting<int> Maximum { get; private init; }

    /// <summary>Names of the policies that scale it.</summary>
    public SettingList<Setting<string>> Policies { get; private init; }

    public static ScalableTarget Read(Reader from) => new()
    {
        Service   = from.Get<string>("service_namespace",  "ServiceNamespace"),
        Scaled    = from.Get<string>("resource_id",        "ResourceId"),
        Dimension = from.Get<string>("scalable_dimension", "ScalableDimension"),
        Minimum   = from.Get<int>("min_capacity",          "MinCapacity"),
        Maximum   = from.Get<int>("max_capacity",          "MaxCapacity"),
        Policies  = from.Satellites("aws_appautoscaling_policy", by: "resource_id").Select(policy => policy.Get<string>("name", null))
                        .Concat(from.Satellites("AWS::ApplicationAutoScaling::ScalingPolicy", by: "ScalingTargetId").Select(policy => policy.Get<string>(null, "PolicyName"))),
    };
}
