using Lintel.Rules.Common;

namespace Lintel.Rules.CostExplorer;

public sealed class CategoriesDefined : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Cost has categories",
        Fails = "Nothing says to which categories cost belongs",
        Severity = Severity.Low,
        Practices = [new(Cost03.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Small,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_ce_cost_category", "aws_ce_cost_allocation_tag", "AWS::CE::CostCategory",
    ];
}
