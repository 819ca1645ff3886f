using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class WorkloadReviewed : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The architecture was reviewed within a year",
        Fails = "The last review of the architecture is more than a year ago",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost10.Bp02, OnPass.Supports, OnFailure.Refutes),
            new(Cost10.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Ops11.Bp01, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.Review];
}
