using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmsCoverBasics : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms cover load, errors and latency",
        Fails = "Alarms leave out load, errors or latency",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Rel06.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Perf05.Bp02, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    private static readonly (string Name, string[] Words)[] Kinds =
    [
        ("load", ["CPU", "Memory", "Utilization", "Capacity", "Concurren"]),
        ("errors", ["Error", "5XX", "Fault", "Fail", "UnHealthy", "Throttle", "Dead"]),
        ("latency", ["Latency", "ResponseTime", "Duration", "Age", "Lag"]),
    ];

    // A workload without any alarm is another finding.
    protected override Verdict AppliesTo(Architecture architecture) =>
        !Subjects.Entries(architecture).IsEmpty & !SettingList<MetricAlarm>.Of(architecture.All<MetricAlarm>()).IsEmpty;

    protected override Verdict Holds(Architecture architecture) => Verdict.All(Kinds.Select(kind => Covers(architecture, kind.Words)));

    protected override Evidence Look(Architecture architecture)
    {
        var missing = Kinds.Where(kind => Covers(architecture, kind.Words).Kind != VerdictKind.Pass).Select(kind => kind.Name);
        return Evidence.Saying($"no alarm is on {string.Join(" or ", missing)}", architecture.All<MetricAlarm>().First().Location);
    }

    private static Verdict Covers(Architecture architecture, string[] words) => architecture.Known<MetricAlarm>().Any(alarm =>
        IsOn(alarm.MetricName, words) | alarm.Queries.Any(query => IsOn(query.MetricName, words) | IsOn(query.Expression, words)));

    private static Verdict IsOn(Setting<string> text, string[] words) =>
        text.IsPresentAnd(name => Array.Exists(words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
