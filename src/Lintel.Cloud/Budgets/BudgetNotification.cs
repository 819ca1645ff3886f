using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Budgets;

/// <summary>When a budget speaks up, and to whom. https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html</summary>
public sealed record BudgetNotification
{
    public Setting<double> Threshold { get; private init; }

    /// <summary><c>PERCENTAGE</c> or <c>ABSOLUTE_VALUE</c>.</summary>
    public Setting<string> ThresholdType { get; private init; }

    /// <summary><c>ACTUAL</c> or <c>FORECASTED</c>.</summary>
    public Setting<string> NotificationType { get; private init; }

    /// <summary>Addresses and topics.</summary>
    public SettingList<Setting<string>> Subscribers { get; private init; }

    public static BudgetNotification Read(Reader from) => new()
    {
        Threshold        = from.Get<double>("threshold",         "Notification.Threshold"),
        ThresholdType    = from.Get("threshold_type",            "Notification.ThresholdType", otherwise: "PERCENTAGE"),
        NotificationType = from.Get<string>("notification_type", "Notification.NotificationType"),
        Subscribers      = from.Texts("subscriber_email_addresses", null)
            .Concat(from.Texts("subscriber_sns_topic_arns", null))
            .Concat(from.Blocks(null, "Subscribers", subscriber => subscriber.Get<string>(null, "Address"))),
    };
}
