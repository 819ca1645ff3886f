using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class CostModelled : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What the workload costs is modelled",
        Fails = "The model of cost is empty",
        Severity = Severity.Low,
        Practices = [new(Cost06.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.CostModel];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
