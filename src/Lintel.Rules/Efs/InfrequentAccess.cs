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
        Practices =
        [
            new(Sus04.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Cost06.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Sus04.Bp06, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict Holds(FileSystem system) => system.TransitionToInfrequentAccess.IsSet | system.TransitionToArchive.IsSet;

    protected override Evidence Look(FileSystem system) => Evidence.Of(system.TransitionToInfrequentAccess);
}
