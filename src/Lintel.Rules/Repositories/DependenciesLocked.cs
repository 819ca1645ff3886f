using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class DependenciesLocked : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Dependencies are locked",
        Fails = "The lock file is empty",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec11.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Sec06.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Ops05.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.LockFile];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
