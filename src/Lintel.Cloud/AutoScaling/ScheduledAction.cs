using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>A size that an Auto Scaling group takes on at a planned time. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html</summary>
public sealed record ScheduledAction : Resource, IResource<ScheduledAction>
{
    public static ResourceTypes Types => new("aws_autoscaling_schedule", "AWS::AutoScaling::ScheduledAction");

    public Setting<string> Group { get; private init; }

    public Setting<string> Recurrence { get; private init; }

    public Setting<int> MinSize { get; private init; }

    public Setting<int> MaxSize { get; private init; }

    public Setting<int> DesiredCapacity { get; private init; }

    public static ScheduledAction Read(Reader from) => new()
    {
        Group           = from.Get<string>("autoscaling_group_name", "AutoScalingGroupName"),
        Recurrence      = from.Get<string>("recurrence",             "Recurrence"),
        MinSize         = from.Get<int>("min_size",                  "MinSize"),
        MaxSize         = from.Get<int>("max_size",                  "MaxSize"),
        DesiredCapacity = from.Get<int>("desired_capacity",          "DesiredCapacity"),
    };
}
