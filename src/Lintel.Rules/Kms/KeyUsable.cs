using Lintel.Cloud.Kms;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kms;

public sealed class KeyUsable : Rule<Key>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Keys of KMS can be used",
        Fails = "The key is disabled: what it encrypted cannot be read",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Nothing, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_227", "cmk_is_unusable", "7350fa23-dcf7-4938-916d-6a60b0c73b50", "2844c749-bd78-4cd1-90e8-b179df827602"],
    };

    protected override Verdict Holds(Key key) => key.Enabled.Is(true);

    protected override Evidence Look(Key key) => key.Enabled;
}
