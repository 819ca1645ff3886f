using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class LatencyAlarmUsesPercentile : Rule<MetricAlarm>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms on latency look at percentiles",
        Fails = "An average hides the users who wait longest",
        Severity = Severity.Low,
        Practices = [new(Perf05.Bp02, OnPass.Proves, OnFailure.Weakens), new(Perf05.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    // What somebody waits for; the latency of a disk or a query is an average already.
    private static readonly string[] Waits =
    [
        "Latency", "IntegrationLatency", "TargetResponseTime", "Duration", "OriginLatency", "FirstByteLatency", "TotalRequestLatency", "SuccessfulRequestLatency",
    ];

    protected override Verdict AppliesTo(MetricAlarm alarm) =>
        alarm.MetricName.IsPresentAnd(name => Waits.Contains(name, StringComparer.OrdinalIgnoreCase));

    protected override Verdict Holds(MetricAlarm alarm) => alarm.ExtendedStatistic.IsSet | !alarm.Statistic.IsPresentAnd(statistic => statistic == "Average");

    protected override Evidence Look(MetricAlarm alarm) => Evidence.Of(alarm.Statistic, alarm.ExtendedStatistic);
}
