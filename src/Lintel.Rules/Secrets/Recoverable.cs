using Lintel.Cloud.Fixes;
using Lintel.Cloud.Secrets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class Recoverable : Rule<Secret>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Deleted secrets can be brought back",
        Fails = "A deleted secret is gone at once",
        Severity = Severity.Low,
        Practices = [new(Rel09.Bp02, OnPass.Supports, OnFailure.Nothing), new(Sec02.Bp03, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(Secret secret) => !secret.RecoveryWindowDays.Is(0);

    protected override Evidence Look(Secret secret) => secret.RecoveryWindowDays;

    protected override Func<Secret, Fix?> Mend => secret => Fix.Set(secret.RecoveryWindowDays, 30);
}
