using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class PostMortemsAct : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Looking back at an incident ends in actions",
        Fails = "An incident was written down, and nothing follows from it",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops11.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Rel12.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Ops11.Bp08, OnPass.Supports, OnFailure.Nothing),
            new(Sec10.Bp08, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override FileKind[] Kinds => [FileKind.PostMortem];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("action", "follow-up", "follow up", "to do", "next step", "improvement") & file.HasSteps(1);
}
