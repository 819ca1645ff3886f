using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Events;

/// <summary>What a rule of EventBridge sends its events to. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html</summary>
public sealed record EventTarget : Resource, IResource<EventTarget>
{
    // CloudFormation writes targets inside of the rule.
    public static ResourceTypes Types => new("aws_cloudwatch_event_target", "");

    public Setting<string> Rule { get; private init; }

    public Setting<string> Target { get; private init; }

    /// <summary>The queue for events that could not be delivered.</summary>
    public Setting<string> DeadLetterQueue { get; private init; }

    public Setting<int> MaximumRetries { get; private init; }

    public Setting<int> MaximumAgeSeconds { get; private init; }

    public static EventTarget Read(Reader from) => new()
    {
        Rule              = from.Get<string>("rule",                                  null),
        Target            = from.Get<string>("arn",                                   null),
        DeadLetterQueue   = from.Get<string>("dead_letter_config.arn",                null),
        MaximumRetries    = from.Get("retry_policy.maximum_retry_attempts",           null, otherwise: 185),
        MaximumAgeSeconds = from.Get("retry_policy.maximum_event_age_in_seconds",     null, otherwise: 86_400),
    };
}
