using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CostExplorer;

/// <summary>
/// Who hears of unusual spending.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html
/// </summary>
public sealed record AnomalySubscription : Resource, IResource<AnomalySubscription>
{
    public static ResourceTypes Types => new("aws_ce_anomaly_subscription", "AWS::CE::AnomalySubscription") { Names = [("name", "SubscriptionName")] };

    public SettingList<Setting<string>> Monitors { get; private init; }

    public Setting<string> Frequency { get; private init; }

    /// <summary>Addresses and topics.</summary>
    public SettingList<Setting<string>> Subscribers { get; private init; }

    public static AnomalySubscription Read(Reader from) => new()
    {
        Monitors    = from.Texts("monitor_arn_list", "MonitorArnList"),
        Frequency   = from.Get<string>("frequency",  "Frequency"),
        Subscribers = from.Blocks("subscriber",      "Subscribers", subscriber => subscriber.Get<string>("address", "Address")),
    };
}
