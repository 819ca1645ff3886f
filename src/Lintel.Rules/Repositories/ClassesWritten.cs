using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class ClassesWritten : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Classes of data are written down",
        Fails = "The page names no classes",
        Severity = Severity.Low,
        Practices = [new(Sec07.Bp01, OnPass.Supports, OnFailure.Weakens), new(Sus04.Bp01, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override FileKind[] Kinds => [FileKind.Classification];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.HasSteps(2);
}
