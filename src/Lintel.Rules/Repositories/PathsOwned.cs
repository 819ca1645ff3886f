using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PathsOwned : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Paths of the repository have owners who review changes",
        Fails = "The file of owners names none",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops02.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sec11.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Ops05.Bp07, OnPass.Supports, OnFailure.Nothing),
            new(Ops02.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.Owners];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
