using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class AliasPinned : Rule<FunctionAlias>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Aliases stand for published versions",
        Fails = "The alias moves with every upload and cannot be rolled back",
        Severity = Severity.Low,
        Practices = [new(Ops06.Bp01, OnPass.Proves, OnFailure.Weakens), new(Ops06.Bp03, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(FunctionAlias alias) => !alias.Version.IsText("$LATEST");

    protected override Evidence Look(FunctionAlias alias) => Evidence.Of(alias.Version);
}
