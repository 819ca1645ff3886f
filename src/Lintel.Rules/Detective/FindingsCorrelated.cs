using Lintel.Rules.Common;

namespace Lintel.Rules.Detective;

public sealed class FindingsCorrelated : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Security findings are put into context",
        Fails = "Each security finding stands alone",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp03, OnPass.Proves, OnFailure.Refutes), new(Sec10.Bp06, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_detective_graph", "aws_securityhub_insight", "aws_securityhub_automation_rule", "AWS::Detective::Graph",
        "AWS::SecurityHub::Insight", "AWS::SecurityHub::AutomationRule",
    ];
}
