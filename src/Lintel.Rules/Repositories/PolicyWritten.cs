using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PolicyWritten : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Policies for infrastructure are code",
        Fails = "A file of policies holds none",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops01.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Perf01.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Sec01.Bp06, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.Policy];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
