using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.ServiceQuotas;

public sealed class UsageAlarmed : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Alarms tell before a quota is reached",
        Fails = "A quota is noticed when it stops something",
        Severity = Severity.Low,
        Practices = [new(Rel01.Bp04, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    private const string Usage = "AWS/Usage";

    protected override Verdict AppliesTo(Architecture architecture) =>
        Holds(architecture).Kind == VerdictKind.Pass ? Population.Everyone : !Subjects.Compute(architecture).IsEmpty;

    protected override Verdict Holds(Architecture architecture) => architecture.Known<MetricAlarm>().Any(alarm =>
        IsUsage(alarm.Namespace) | alarm.Queries.Any(query =>
            IsUsage(query.Namespace) | query.Expression.IsPresentAnd(text => text.Contains("SERVICE_QUOTA", StringComparison.Ordinal))));

    protected override Evidence Look(Architecture architecture) => Evidence.Saying(
        "no alarm watches a metric of AWS/Usage", Subjects.Compute(architecture).Items.FirstOrDefault()?.Location);

    private static Verdict IsUsage(Setting<string> name) => name.IsPresentAnd(text => text == Usage);
}
