using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>Tells a topic when groups launch or terminate instances. https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html</summary>
public sealed record ScalingNotification : Resource, IResource<ScalingNotification>
{
    public static ResourceTypes Types => new("aws_autoscaling_notification", "");

    public SettingList<Setting<string>> Groups { get; private init; }

    public SettingList<Setting<string>> Events { get; private init; }

    public Setting<string> Topic { get; private init; }

    public static ScalingNotification Read(Reader from) => new()
    {
        Groups = from.Texts("group_names",       null),
        Events = from.Texts("notifications",     null),
        Topic  = from.Get<string>("topic_arn",   null),
    };
}
