using Lintel.Cloud.Efs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Efs;

public sealed class InfrequentAccess : Rule<FileSystem>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Files that nobody reads move to cheaper storage",
        Fails = "Files that nobody reads stay in the dearest storage",
        Severity = Severity.Low,
        Practices = [new(Sus04.Bp03, OnPass.Supports, OnFailure.Weakens), new(Cost06.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(FileSystem system) => system.TransitionToInfrequentAccess.IsSet | system.TransitionToArchive.IsSet;

    protected override Evidence Look(FileSystem system) => Evidence.Of(system.TransitionToInfrequentAccess);
}
