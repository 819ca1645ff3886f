using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class ThreatsModelledLately : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The threat model is not older than a year",
        Fails = "The threat model is older than a year",
        Severity = Severity.Low,
        Practices = [new(Ops01.Bp05, OnPass.Supports, OnFailure.Refutes), new(Sec01.Bp07, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.ThreatModel];
}
