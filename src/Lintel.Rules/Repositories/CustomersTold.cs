using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class CustomersTold : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "It is planned how customers are told",
        Fails = "The plan does not say what customers are told, and where",
        Severity = Severity.Low,
        Practices = [new(Ops10.Bp05, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Communication];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2) | file.Says("template", "status page");
}
