using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class InfrastructureTested : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Infrastructure has tests of its own",
        Fails = "A file of tests holds none",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.InfrastructureTest];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) => file.HasLines(1);
}
