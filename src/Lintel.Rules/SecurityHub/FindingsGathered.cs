using Lintel.Rules.Common;

namespace Lintel.Rules.SecurityHub;

public sealed class FindingsGathered : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Findings and logs come together in one place",
        Fails = "Findings and logs stay in the account and Region they come from",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp02, OnPass.Proves, OnFailure.Refutes), new(Sec10.Bp06, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_securityhub_finding_aggregator", "aws_securitylake_data_lake", "aws_oam_sink", "AWS::SecurityHub::FindingAggregator",
        "AWS::SecurityLake::DataLake", "AWS::Oam::Sink",
    ];
}
