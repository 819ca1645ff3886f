using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class Burstable : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases do not depend on processor credits",
        Fails = "The database runs on a burstable class",
        Severity = Severity.Low,
        Practices = [new(Perf03.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(architecture, _ => Population.Everyone, instance => Steady(instance.InstanceClass), instance => instance.InstanceClass)
            .Concat(Population.Judge<DbClusterInstance>(
                architecture, _ => Population.Everyone, instance => Steady(instance.InstanceClass), instance => instance.InstanceClass));

    private static Verdict Steady(Setting<string> instanceClass) => !instanceClass.Is(NodeClass.IsBurstable);
}
