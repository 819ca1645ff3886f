using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Budgets;

public sealed class BudgetPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Spending has a budget",
        Fails = "No budget is seen",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost01.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Cost03.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Cost02.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_budgets_budget", "AWS::Budgets::Budget");
}
