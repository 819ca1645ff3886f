using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class GameDaysHeld : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A game day was held within a year",
        Fails = "The last game day is more than a year ago",
        Severity = Severity.Low,
        Practices = [new(Rel12.Bp05, OnPass.Supports, OnFailure.Refutes), new(Sec10.Bp07, OnPass.Supports, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.GameDay];
}
