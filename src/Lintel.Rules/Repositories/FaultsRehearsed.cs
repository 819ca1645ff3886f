using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class FaultsRehearsed : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Faults are rehearsed with experiments",
        Fails = "The experiment is empty",
        Severity = Severity.Low,
        Practices = [new(Rel12.Bp04, OnPass.Supports, OnFailure.Weakens), new(Rel08.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.ChaosExperiment];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
