using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ForensicsPlanned : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It is planned how evidence is kept",
        Fails = "The page has no steps",
        Severity = Severity.Low,
        Practices = [new(Sec10.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Forensics];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
