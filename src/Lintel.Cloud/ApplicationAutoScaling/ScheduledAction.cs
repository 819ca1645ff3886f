using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApplicationAutoScaling;

/// <summary>Capacity by the clock. https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html</summary>
public sealed record ScheduledAction : Resource, IResource<ScheduledAction>
{
    public static ResourceTypes Types => new("aws_appautoscaling_scheduled_action", "");

    public Setting<string> ResourceId { get; private init; }

    public Setting<string> Schedule { get; private init; }

    public Setting<int> MinCapacity { get; private init; }

    public Setting<int> MaxCapacity { get; private init; }

    public static ScheduledAction Read(Reader from) => new()
    {
        ResourceId  = from.Get<string>("resource_id",                          null),
        Schedule    = from.Get<string>("schedule",                             null),
        MinCapacity = from.Get<int>("scalable_target_action.min_capacity",     null),
        MaxCapacity = from.Get<int>("scalable_target_action.max_capacity",     null),
    };
}
