using Lintel.Cloud.Fixes;
using Lintel.Cloud.Kms;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Kms;

public sealed class DeletionWindow : Rule<Key>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A key that is deleted by mistake can be saved",
        Fails = "A deleted key is gone within days",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Proves, OnFailure.Weakens)],
    };

    private const int TwoWeeks = 14;

    protected override Verdict Holds(Key key) => key.DeletionWindowDays.Is(days => days >= TwoWeeks);

    protected override Evidence Look(Key key) => key.DeletionWindowDays;

    protected override Func<Key, Fix?> Mend => key => Fix.Set(key.DeletionWindowDays, 30);
}
