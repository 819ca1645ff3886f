using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ControlsMapped : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Controls are mapped to what keeps them",
        Fails = "The page of controls lists none",
        Severity = Severity.Low,
        Practices = [new(Ops01.Bp04, OnPass.Supports, OnFailure.Weakens), new(Sec01.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Controls];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
