using Lintel.Cloud.Budgets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Budgets;

public sealed class BudgetTellsSomebody : Rule<Budget>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Budgets tell somebody",
        Fails = "Nobody is told when the budget is exceeded",
        Severity = Severity.Medium,
        Practices =
        [
            new(Cost01.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Cost01.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Cost03.Bp05, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    protected override Verdict Holds(Budget budget) => budget.Notifications.Any(notification => !notification.Subscribers.IsEmpty);

    protected override Evidence Look(Budget budget) => Evidence.Saying(
        budget.Notifications.Items.IsEmpty ? "it has no `notification`" : "no notification has a subscriber", budget.Location);
}
