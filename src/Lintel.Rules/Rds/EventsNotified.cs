using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class EventsNotified : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Somebody hears of database failovers",
        Fails = "Nobody is told when a database fails over",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp06, OnPass.Proves, OnFailure.Refutes)],
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict AppliesTo(Architecture architecture) =>
        !architecture.Known<DbInstance>().IsEmpty | !architecture.Known<DbCluster>().IsEmpty;

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Known<EventSubscription>().Any(subscription => subscription.Enabled.Is(true));

    protected override Evidence Look(Architecture architecture) => architecture.Known<EventSubscription>().Items is [var first, ..]
        ? first.Enabled
        : Evidence.Saying("there is no event subscription", FirstDatabase(architecture)?.Location);

    private static Resource? FirstDatabase(Architecture architecture) =>
        architecture.All<DbInstance>().FirstOrDefault() ?? (Resource?)architecture.All<DbCluster>().FirstOrDefault();
}
