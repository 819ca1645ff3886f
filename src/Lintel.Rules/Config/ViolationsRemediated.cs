using Lintel.Rules.Common;

namespace Lintel.Rules.Config;

public sealed class ViolationsRemediated : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Violations of rules are mended by machine",
        Fails = "Violations of rules wait for a person",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp04, OnPass.Proves, OnFailure.Refutes), new(Ops10.Bp07, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_config_remediation_configuration", "AWS::Config::RemediationConfiguration",
    ];
}
