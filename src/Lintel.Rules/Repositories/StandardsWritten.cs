using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class StandardsWritten : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Standards for the design are written down",
        Fails = "The page of standards is empty",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp06, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Standards];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasLines(5);
}
