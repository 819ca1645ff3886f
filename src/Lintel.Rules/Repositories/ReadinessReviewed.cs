using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class ReadinessReviewed : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Operational readiness was reviewed within a year",
        Fails = "The review of operational readiness is older than a year",
        Severity = Severity.Low,
        Practices = [new(Ops07.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.Readiness];
}
