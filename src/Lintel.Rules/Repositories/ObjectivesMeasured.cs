using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ObjectivesMeasured : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Objectives of the service have numbers",
        Fails = "An objective has no number",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops04.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Perf05.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Rel11.Bp07, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.Objectives];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("target", "objective:", "objective ", "%", "percent", "p99", "p95");
}
