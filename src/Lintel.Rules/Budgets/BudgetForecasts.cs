using Lintel.Cloud.Budgets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Budgets;

public sealed class BudgetForecasts : Rule<Budget>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Budgets warn before the money is spent",
        Fails = "The budget only speaks of money that is gone",
        Severity = Severity.Low,
        Practices = [new(Cost01.Bp03, OnPass.Supports, OnFailure.Weakens), new(Cost01.Bp06, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Budget budget) => budget.BudgetType.IsText("COST") & !budget.Notifications.IsEmpty;

    protected override Verdict Holds(Budget budget) => budget.Notifications.Any(notification => notification.NotificationType.IsText("FORECASTED"));

    protected override Evidence Look(Budget budget) => Evidence.Of(
        [.. budget.Notifications.Items.Select(notification => notification.NotificationType)]);
}
