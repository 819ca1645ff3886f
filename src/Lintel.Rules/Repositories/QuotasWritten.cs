using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class QuotasWritten : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Quotas that matter are written down",
        Fails = "The page names no quota",
        Severity = Severity.Low,
        Practices = [new(Rel01.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.Quotas];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
