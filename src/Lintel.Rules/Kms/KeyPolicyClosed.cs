using Lintel.Cloud.Common;
using Lintel.Cloud.Kms;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kms;

public sealed class KeyPolicyClosed : Rule<Key>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Key policies name who may use the key",
        Fails = "The key's policy lets everybody in",
        Severity = Severity.High,
        Practices = [new(Sec08.Bp01, OnPass.Proves, OnFailure.Refutes), new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_33", "kms_key_with_full_permissions", "7ebc9038-0bde-479a-acc4-6ed7b6758899", "kms_allows_wildcard_principal",
            "da905474-7454-43c0-b8d2-5756ab951aba", "f6049677-ec4a-43af-8779-5190b6d03cba",
        ],
    };

    protected override Verdict AppliesTo(Key key) => key.Policy.Exists;

    protected override Verdict Holds(Key key) => !key.Policy.Statements.Any(Open);

    protected override Evidence Look(Key key) => key.Policy.Statements.Where(Open).Items is [var statement, ..]
        ? Evidence.Saying("a statement allows any principal, without a condition that says of which account", statement.Location)
        : Evidence.Of(key.Policy.Text);

    private static Verdict Open(PolicyStatement statement) =>
        statement.Allows & statement.NamesEveryone & !statement.HasCondition("aws:Source*", "aws:Principal*", "kms:CallerAccount", "kms:ViaService");
}
