using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class SecurityPlaybooksLead : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Playbooks for security incidents lead through them",
        Fails = "A playbook for an incident does not say what to do",
        Severity = Severity.Low,
        Practices = [new(Sec10.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.SecurityPlaybook];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(3);
}
