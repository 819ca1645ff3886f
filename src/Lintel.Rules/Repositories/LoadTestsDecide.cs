using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class LoadTestsDecide : DocumentRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load tests say when they fail",
        Fails = "A load test makes load and has no limit that it could fail",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel07.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Rel12.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Perf05.Bp04, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.LoadTest];

    protected override Verdict Holds(RepositoryFile file, Architecture architecture) =>
        file.Says("threshold", "assert", "ensure", "DurationAssertion", "fail_ratio", "quitting");
}
