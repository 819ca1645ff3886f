using Lintel.Cloud.Budgets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Budgets;

public sealed class BudgetWarnsInTime : Rule<Budget>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Budgets warn at half, at four fifths and when they are spent",
        Fails = "The budget does not warn at 50, 80 and 100 percent",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost01.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Cost01.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Cost03.Bp05, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    private static readonly int[] Steps = [50, 80, 100];

    protected override Verdict AppliesTo(Budget budget) => budget.BudgetType.IsText("COST");

    protected override Verdict Holds(Budget budget) => Verdict.All(Steps.Select(step => WarnsAt(budget, step)));

    protected override Evidence Look(Budget budget) => new()
    {
        Text = $"no notification at {string.Join(", ", Steps.Where(step => WarnsAt(budget, step).Kind != VerdictKind.Pass))} percent",
        Location = budget.Location,
    };

    private static Verdict WarnsAt(Budget budget, int step) => budget.Notifications.Any(notification =>
        notification.ThresholdType.IsText("PERCENTAGE") & notification.Threshold.Is(threshold => Math.Abs(threshold - step) <= Tolerance));

    // 75 or 90 is as good a warning as 80.
    private const double Tolerance = 10;
}
