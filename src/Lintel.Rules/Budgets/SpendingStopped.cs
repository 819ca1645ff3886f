using Lintel.Rules.Common;

namespace Lintel.Rules.Budgets;

public sealed class SpendingStopped : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A budget that is used up stops further spending",
        Fails = "A budget that is used up sends a message, and spending goes on",
        Severity = Severity.Low,
        Practices = [new(Cost02.Bp05, OnPass.Proves, OnFailure.Refutes), new(Cost02.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_budgets_budget_action", "AWS::Budgets::BudgetsAction",
    ];
}
