using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ApiDescribed : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The API has a written contract",
        Fails = "The contract is empty",
        Severity = Severity.Low,
        Practices = [new(Rel03.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.ApiContract];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
