using Lintel.Cloud;
using Lintel.Cloud.Rds;

namespace Lintel.Rules.Rds;

public sealed class EnhancedMonitoring : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases report metrics of their operating system",
        Fails = "Metrics of the operating system are not collected",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf03.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Ops08.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases = ["CKV_AWS_118", "RDS_ENHANCED_MONITORING_ENABLED", "RDS.6", "rds_instance_enhanced_monitoring_enabled"],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(
                architecture, instance => !instance.IsClusterMember, instance => !instance.MonitoringInterval.Is(0), instance => instance.MonitoringInterval)
            .Concat(Population.Judge<DbClusterInstance>(
                architecture, _ => Population.Everyone, instance => !instance.MonitoringInterval.Is(0), instance => instance.MonitoringInterval));
}
