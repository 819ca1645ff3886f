using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class RequestsHaveForms : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "There are forms for requests and feedback",
        Fails = "A form for requests is empty",
        Severity = Severity.Low,
        Practices = [new(Ops02.Bp05, OnPass.Supports, OnFailure.Weakens), new(Ops11.Bp03, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override FileKind[] Kinds => [FileKind.RequestForm];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasLines(3);
}
