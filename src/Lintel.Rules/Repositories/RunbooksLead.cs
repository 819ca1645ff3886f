using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class RunbooksLead : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Runbooks lead step by step",
        Fails = "A runbook has no steps to follow",
        Severity = Severity.Low,
        Practices = [new(Ops07.Bp03, OnPass.Supports, OnFailure.Weakens), new(Rel08.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Runbook];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
