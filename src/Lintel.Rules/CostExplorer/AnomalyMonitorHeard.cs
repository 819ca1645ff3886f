using Lintel.Cloud;
using Lintel.Cloud.CostExplorer;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CostExplorer;

public sealed class AnomalyMonitorHeard : ArchitectureRule<AnomalyMonitor>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Anomalies of cost reach somebody",
        Fails = "The monitor finds anomalies and tells nobody",
        Severity = Severity.Low,
        Practices = [new(Cost01.Bp05, OnPass.Proves, OnFailure.Weakens), new(Cost01.Bp06, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(AnomalyMonitor monitor, Architecture architecture) => architecture.Known<AnomalySubscription>().Any(
        subscription => subscription.Monitors.Any(named => architecture.Means(named, monitor)) & !subscription.Subscribers.IsEmpty);

    protected override Evidence Look(AnomalyMonitor monitor, Architecture architecture) =>
        Evidence.Saying("no subscription with a subscriber names it", monitor.Location);
}
