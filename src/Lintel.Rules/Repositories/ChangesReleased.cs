using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class ChangesReleased : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Changes are released in small steps",
        Fails = "The latest release is more than half a year ago",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp09, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.Changelog];

    protected override int Days => Year / 2;
}
