using Lintel.Rules.Common;

namespace Lintel.Rules.Ec2;

public sealed class EncryptionByDefault : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "New volumes are encrypted whatever their source says",
        Fails = "A volume is encrypted only where its source says so",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Small,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_ebs_encryption_by_default",
    ];
}
