using Lintel.Rules.Common;

namespace Lintel.Rules.Account;

public sealed class RootManaged : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Root users of member accounts have no credentials",
        Fails = "Root users of member accounts may have passwords and keys",
        Severity = Severity.Low,
        Practices = [new(Sec01.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Small,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_iam_organizations_features",
    ];
}
