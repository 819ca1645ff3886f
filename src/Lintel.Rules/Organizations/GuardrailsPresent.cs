using Lintel.Rules.Common;

namespace Lintel.Rules.Organizations;

public sealed class GuardrailsPresent : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Guardrails bound what accounts may do",
        Fails = "No policy of the organization bounds what its accounts may do",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp05, OnPass.Proves, OnFailure.Refutes), new(Cost02.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_organizations_policy", "aws_controltower_control", "AWS::Organizations::Policy", "AWS::ControlTower::EnabledControl",
    ];
}
