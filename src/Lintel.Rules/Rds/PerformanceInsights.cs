using Lintel.Cloud;
using Lintel.Cloud.Rds;

namespace Lintel.Rules.Rds;

public sealed class PerformanceInsights : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases record what their load waits for",
        Fails = "Nothing records what the database spends its time on",
        Severity = Severity.Low,
        Practices = [new(Perf03.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_353", "AVD-AWS-0133"],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(
                architecture, instance => !instance.IsClusterMember, instance => instance.PerformanceInsights.Is(true), instance => instance.PerformanceInsights)
            .Concat(Population.Judge<DbClusterInstance>(
                architecture, _ => Population.Everyone, instance => instance.PerformanceInsights.Is(true), instance => instance.PerformanceInsights));
}
