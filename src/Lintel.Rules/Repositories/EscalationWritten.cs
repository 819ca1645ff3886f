using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class EscalationWritten : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It is written down who is called, and who after that",
        Fails = "The page names nobody",
        Severity = Severity.Low,
        Practices = [new(Ops02.Bp03, OnPass.Supports, OnFailure.Weakens), new(Ops10.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.OnCall];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
