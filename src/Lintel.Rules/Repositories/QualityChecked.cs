using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class QualityChecked : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The quality of code is checked by tools",
        Fails = "The configuration of the tool is empty",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp07, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Linter];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
