using Lintel.Cloud.Repositories;

namespace Lintel.Rules.Repositories;

public sealed class BenchmarksCurrent : RecordRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Benchmarks are not older than two years",
        Fails = "The benchmarks are older than two years",
        Severity = Severity.Low,
        Practices = [new(Perf01.Bp06, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override FileKind[] Kinds => [FileKind.Benchmark];

    protected override int Days => 2 * Year;
}
