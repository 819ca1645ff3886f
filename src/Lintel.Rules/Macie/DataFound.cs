using Lintel.Rules.Common;

namespace Lintel.Rules.Macie;

public sealed class DataFound : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Sensitive data is looked for by machine",
        Fails = "Nothing looks for sensitive data in places where it should not be",
        Severity = Severity.Low,
        Practices = [new(Sec07.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_macie2_account", "aws_macie2_classification_job", "aws_cloudwatch_log_data_protection_policy", "AWS::Macie::Session",
        "AWS::Macie::ClassificationJob",
    ];
}
