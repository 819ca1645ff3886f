using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class DecisionsExplained : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Decisions are recorded with their consequences",
        Fails = "A decision is recorded without what it costs",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops01.Bp06, OnPass.Supports, OnFailure.Weakens),
            new(Perf01.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Rel03.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.DecisionRecord];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("context", "background", "problem") & file.Says("consequence", "trade-off", "tradeoff", "drawback", "cons:", "pros and cons");
}
