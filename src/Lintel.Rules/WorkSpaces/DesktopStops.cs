using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Cloud.WorkSpaces;

namespace Lintel.Rules.WorkSpaces;

public sealed class DesktopStops : Rule<Desktop>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Virtual desktops stop when nobody uses them",
        Fails = "The desktop runs around the clock, whether anybody uses it or not",
        Severity = Severity.Low,
        Practices = [new(Sus02.Bp05, OnPass.Supports, OnFailure.Refutes), new(Cost09.Bp03, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict Holds(Desktop desktop) => !desktop.RunningMode.IsText("ALWAYS_ON");

    protected override Evidence Look(Desktop desktop) => desktop.RunningMode;

    protected override Func<Desktop, Fix?> Mend => desktop => Fix.Set(desktop.RunningMode, "AUTO_STOP");
}
