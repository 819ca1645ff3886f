using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class KnowledgeKept : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The repository says what it is and how to work with it",
        Fails = "The first page of the repository says next to nothing",
        Severity = Severity.Low,
        Practices = [new(Ops11.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Readme];

    protected override bool IsOne(RepositoryFile file) => true;

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasLines(4);
}
