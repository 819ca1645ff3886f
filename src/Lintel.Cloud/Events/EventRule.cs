using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Events;

/// <summary>A rule of EventBridge. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html</summary>
public sealed record EventRule : Resource, IResource<EventRule>
{
    public static ResourceTypes Types => new("aws_cloudwatch_event_rule", "AWS::Events::Rule") { Names = [("name", "Name")] };

    public Setting<string> Schedule { get; private init; }

    /// <summary>JSON that says which events it takes.</summary>
    public Setting<string> Pattern { get; private init; }

    /// <summary><c>ENABLED</c>, <c>DISABLED</c> or <c>ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS</c>.</summary>
    public Setting<string> State { get; private init; }

    /// <summary>Whether targets are written inside of the rule, as CloudFormation does.</summary>
    public Verdict HasTargets { get; private init; }

    public static EventRule Read(Reader from) => new()
    {
        Schedule = from.Get<string>("schedule_expression", "ScheduleExpression"),
        Pattern  = from.Get<string>("event_pattern",       "EventPattern"),
        State    = from.Get("state",                       "State", otherwise: "ENABLED")
                       .Or(from.Get<bool>("is_enabled", null).Select(on => on ? "ENABLED" : "DISABLED")),
        HasTargets = !from.Blocks(null, "Targets").IsEmpty,
    };
}
