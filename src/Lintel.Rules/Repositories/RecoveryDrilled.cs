using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class RecoveryDrilled : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Recovery was drilled within a year",
        Fails = "The last drill of recovery is more than a year ago",
        Severity = Severity.Low,
        Practices = [new(Rel13.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.DisasterDrill];
}
