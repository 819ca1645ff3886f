using Lintel.Rules.Common;

namespace Lintel.Rules.FirewallManager;

public sealed class ProtectionCentral : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Network protection is given to new resources by machine",
        Fails = "Whoever makes a new entry has to remember its protection",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp04, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_fms_policy", "AWS::FMS::Policy",
    ];
}
