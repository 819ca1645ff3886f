using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PlaybooksLead : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Playbooks lead an investigation",
        Fails = "A playbook does not say where to look",
        Severity = Severity.Low,
        Practices = [new(Ops07.Bp04, OnPass.Supports, OnFailure.Weakens), new(Rel12.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Playbook];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
