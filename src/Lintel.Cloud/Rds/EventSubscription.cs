using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>Who hears about failovers and maintenance. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html</summary>
public sealed record EventSubscription : Resource, IResource<EventSubscription>
{
    public static ResourceTypes Types => new("aws_db_event_subscription", "AWS::RDS::EventSubscription");

    public Setting<string> Topic { get; private init; }

    public Setting<bool> Enabled { get; private init; }

    public Setting<string> SourceType { get; private init; }

    /// <summary>Empty for all sources of the type.</summary>
    public SettingList<Setting<string>> Sources { get; private init; }

    /// <summary>Empty for all categories.</summary>
    public SettingList<Setting<string>> Categories { get; private init; }

    public static EventSubscription Read(Reader from) => new()
    {
        Topic      = from.Get<string>("sns_topic",   "SnsTopicArn"),
        Enabled    = from.Get("enabled",             "Enabled", otherwise: true),
        SourceType = from.Get<string>("source_type", "SourceType"),
        Sources    = from.Texts("source_ids",        "SourceIds"),
        Categories = from.Texts("event_categories",  "EventCategories"),
    };
}
