using Lintel.Rules.Common;

namespace Lintel.Rules.CostExplorer;

public sealed class UsageReported : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Cost and usage are exported in detail",
        Fails = "Cost is known by service and day only",
        Severity = Severity.Low,
        Practices = [new(Cost03.Bp01, OnPass.Proves, OnFailure.Refutes), new(Cost01.Bp06, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_cur_report_definition", "aws_bcmdataexports_export", "AWS::CUR::ReportDefinition", "AWS::BCMDataExports::Export",
    ];
}
