using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>
/// An alarm on the state of other alarms.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
/// </summary>
public sealed record CompositeAlarm : Resource, IResource<CompositeAlarm>
{
    public static ResourceTypes Types => new("aws_cloudwatch_composite_alarm", "AWS::CloudWatch::CompositeAlarm") { Names = [("alarm_name", "AlarmName")] };

    public Setting<string> AlarmRule { get; private init; }

    public Setting<string> Description { get; private init; }

    public Setting<bool> ActionsEnabled { get; private init; }

    public SettingList<Setting<string>> AlarmActions { get; private init; }

    public static CompositeAlarm Read(Reader from) => new()
    {
        AlarmRule      = from.Get<string>("alarm_rule",        "AlarmRule"),
        Description    = from.Get<string>("alarm_description", "AlarmDescription"),
        ActionsEnabled = from.Get("actions_enabled",           "ActionsEnabled", otherwise: true),
        AlarmActions   = from.Texts("alarm_actions",           "AlarmActions"),
    };
}
