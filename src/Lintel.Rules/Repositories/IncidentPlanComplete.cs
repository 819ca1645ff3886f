using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class IncidentPlanComplete : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The plan for incidents says who is called and how it is told",
        Fails = "The plan for incidents does not say whom to call",
        Severity = Severity.Low,
        Practices = [new(Sec10.Bp02, OnPass.Supports, OnFailure.Weakens), new(Ops10.Bp01, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override FileKind[] Kinds => [FileKind.IncidentPlan];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("contact", "call", "on-call", "escalat", "notify") & file.HasSteps(2);
}
