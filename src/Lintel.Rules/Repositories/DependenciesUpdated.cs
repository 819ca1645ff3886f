using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class DependenciesUpdated : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Updates of dependencies are proposed by machine",
        Fails = "The configuration of updates is empty",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops05.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Sec01.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sec06.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Perf05.Bp06, OnPass.Supports, OnFailure.Nothing),
            new(Sus06.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.DependencyUpdates];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
