using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class RetirementPlanned : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It is written down how the workload is retired",
        Fails = "The page on retirement has no steps",
        Severity = Severity.Low,
        Practices = [new(Cost04.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Retirement];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
