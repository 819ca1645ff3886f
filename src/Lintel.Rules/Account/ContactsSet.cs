using Lintel.Rules.Common;

namespace Lintel.Rules.Account;

public sealed class ContactsSet : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AWS knows whom to write to",
        Fails = "AWS writes to whoever opened the account",
        Severity = Severity.Low,
        Practices = [new(Sec10.Bp01, OnPass.Supports, OnFailure.Weakens), new(Sec01.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Small,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_account_alternate_contact", "aws_account_primary_contact",
    ];
}
