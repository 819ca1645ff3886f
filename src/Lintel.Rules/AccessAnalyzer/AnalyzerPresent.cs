using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.AccessAnalyzer;

public sealed class AnalyzerPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "IAM Access Analyzer looks for access from outside",
        Fails = "No IAM Access Analyzer is seen",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp04, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "AVD-AWS-0175", "iam_access_analyzer_not_enabled", "e592a0c5-5bdb-414c-9066-5dba7cdea370", "IAM.28",
            "8d29754a-2a18-460d-a1ba-9509f8d359da",
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_accessanalyzer_analyzer", "AWS::AccessAnalyzer::Analyzer");
}
