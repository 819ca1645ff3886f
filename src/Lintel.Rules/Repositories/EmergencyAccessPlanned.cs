using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class EmergencyAccessPlanned : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Access in an emergency is planned",
        Fails = "The page has no steps",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp03, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override FileKind[] Kinds => [FileKind.EmergencyAccess];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
