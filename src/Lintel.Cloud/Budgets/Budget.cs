using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Budgets;

/// <summary>A budget. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html</summary>
public sealed record Budget : Resource, IResource<Budget>
{
    public static ResourceTypes Types => new("aws_budgets_budget", "AWS::Budgets::Budget") { Names = [("name", "Budget.BudgetName")] };

    /// <summary><c>COST</c>, <c>USAGE</c>, or the use or coverage of commitments.</summary>
    public Setting<string> BudgetType { get; private init; }

    public Setting<string> TimeUnit { get; private init; }

    public Setting<string> Limit { get; private init; }

    /// <summary><c>HISTORICAL</c> or <c>FORECAST</c>.</summary>
    public Setting<string> AutoAdjust { get; private init; }

    public SettingList<BudgetNotification> Notifications { get; private init; }

    public static Budget Read(Reader from) => new()
    {
        BudgetType    = from.Get<string>("budget_type",                       "Budget.BudgetType"),
        TimeUnit      = from.Get<string>("time_unit",                         "Budget.TimeUnit"),
        Limit         = from.Get<string>("limit_amount",                      "Budget.BudgetLimit.Amount"),
        AutoAdjust    = from.Get<string>("auto_adjust_data.auto_adjust_type", "Budget.AutoAdjustData.AutoAdjustType"),
        Notifications = from.Blocks("notification",                           "NotificationsWithSubscribers", BudgetNotification.Read),
    };
}
