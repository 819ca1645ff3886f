using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ProceduresOwned : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Runbooks and playbooks name their owner",
        Fails = "Nobody answers for the runbook",
        Severity = Severity.Low,
        Practices = [new(Ops02.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Runbook, FileKind.Playbook];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("owner", "maintainer", "maintained by", "team:", "contact");
}
